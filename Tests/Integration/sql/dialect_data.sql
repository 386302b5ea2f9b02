CREATE TABLE people (id integer PRIMARY KEY, name text, born date, height double precision, city text, boss integer);
INSERT INTO people VALUES (1, 'Ada', '1815-12-10', 1.65, 'London', NULL), (2, 'Grace', '1906-12-09', 1.68, 'New York', 1), (3, 'Edsger', '1930-05-11', 1.82, NULL, 1), (4, 'Barbara', '1939-11-07', NULL, 'Boston', 2), (5, 'Donald', '1938-01-10', 1.9, 'Stanford', 2);
CREATE TABLE sales (id integer, person integer, amount numeric(10, 2), sold timestamp, kind text, note text);
INSERT INTO sales VALUES (1, 1, 10.50, '2024-01-15 10:00:00', 'a', 'x_1'), (2, 1, 20.00, '2024-01-20 11:30:00', 'b', 'y%2'), (3, 2, 5.25, '2024-02-01 09:15:30', 'a', NULL), (4, 3, 100.00, '2024-02-10 23:59:59', 'c', 'Zed'), (5, 9, 1.00, '2024-03-05 00:00:00', NULL, 'a\b');
CREATE TABLE lists (id integer, numbers integer[], words text[]);
INSERT INTO lists VALUES (1, ARRAY[1, 2, 3], ARRAY['a', 'b']), (2, ARRAY[4], ARRAY['c']), (3, NULL, NULL);
CREATE TABLE docs (id integer, doc json);
INSERT INTO docs VALUES (1, '{"name": "Ada", "tags": ["x", "y"], "age": 36, "in": {"city": "London"}}'), (2, '{"name": "Grace", "tags": [], "a.b": 1}');
