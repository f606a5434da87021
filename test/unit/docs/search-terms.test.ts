import { expect, test } from 'vitest';
import { termOf } from '../../../scripts/docs/assets/terms.mjs';

// The forms of one word are one term, so that each form finds what the others find.
test.each([
  'сделка сделки сделку сделкой сделок сделками',
  'контакт контакта контактов контактам контактами',
  'доступ доступа доступу доступом',
  'право права прав правам правами',
  'кейс кейса кейсов кейсам кейсы',
  'ошибка ошибки ошибок',
  'ссылка ссылки ссылок',
  'настройка настройки настроек',
  'заметка заметки заметок',
  'список списка списков списке',
  'владелец владельца владельцев',
  'строка строки строк строкой',
  'счёт счета счетов счетам',
  'запись записи записью записей',
  'токен токена токену токены токенов',
  'имя имени именем имён имена',
  'задача задачи задач',
  'компания компании компаний',
  'событие события событий',
  'deal deals',
  'opportunity opportunities',
  'company companies',
  'category categories',
  'status statuses',
  'address addresses',
  'currency currencies',
  'tax taxes',
])('%s are one term', (forms) => {
  expect(new Set(forms.split(' ').map(termOf)).size).toBe(1);
});

test.each(['сделка сделать', 'поле политика', 'счёт считать', 'case cause', 'status state'])(
  '%s are two terms',
  (words) => {
    expect(new Set(words.split(' ').map(termOf)).size).toBe(2);
  },
);
