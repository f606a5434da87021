import type { Context } from '../call.js';
import type { PortalListItem, PortalStage } from '../records.js';

const IMAGES = '/Products/CRM/App_Themes/default/images/';

/** The default value is left out, as that of every other number here. */
const orderOf = (sortOrder: number) => (sortOrder === 0 ? {} : { sortOrder });

const countOf = (relativeItemsCount: number | undefined) =>
  relativeItemsCount ? { relativeItemsCount } : {};

/** A contact status or type. */
export const contactListItem = (
  { id, title, description, color, sortOrder }: PortalListItem,
  relativeItemsCount?: number,
) => ({
  ...countOf(relativeItemsCount),
  title,
  description,
  ...(color && { color }),
  ...orderOf(sortOrder),
  id,
});

/** A category of tasks or of history events, which has an image. */
export const categoryShape = (
  { id, title, description, image, sortOrder }: PortalListItem,
  relativeItemsCount?: number,
) => ({
  ...countOf(relativeItemsCount),
  imagePath: image && `${IMAGES}${image}`,
  title,
  description,
  ...orderOf(sortOrder),
  id,
});

/** A stage, which never says its order. */
export const stageShape = (
  { id, title, description, color, successProbability, stageType }: PortalStage,
  relativeItemsCount?: number,
) => ({
  ...countOf(relativeItemsCount),
  successProbability,
  stageType,
  title,
  description,
  color,
  id,
});

/** How many opportunities are at a stage. */
export const opportunitiesAt = ({ state }: Context, stageId: number): number =>
  [...state.opportunities.values()].filter((one) => one.stageId === stageId).length;
