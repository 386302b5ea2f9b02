import PostgresWire
import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("groupings and expressions over columns")
struct ColumnTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check(TestTable.samples + [.facts]) }

    private static let table = #"""
        SELECT substring(grp FROM 1 FOR 1), count(*) FROM facts GROUP BY 1 ORDER BY 1
            a|3
            b|2
            ä|1
            ∅|2

        SELECT substring(grp FROM 2), count(*) FROM facts GROUP BY 1 ORDER BY 1
            |5
            %b|1
            ∅|2

        SELECT substring(grp FROM 0 FOR 2), count(*), min(id) FROM facts GROUP BY 1 ORDER BY 1
            a|3|1
            b|2|3
            ä|1|7
            ∅|2|5

        SELECT substr(grp, 2, 2147483647), count(*) FROM facts WHERE substring(grp FROM 1 FOR 1) IN ('a', 'ä', 'z') GROUP BY 1 ORDER BY 1
            |3
            %b|1

        SELECT substring(grp FROM -5 FOR 3), substring(grp FROM 9), count(*) FROM facts GROUP BY 1, 2 ORDER BY 1, 2
            ||6
            ∅|∅|2

        SELECT count(substring(grp FROM small FOR 1)) FROM facts WHERE id < 3
            2

        SELECT substring('añb' || grp FROM 2 FOR 3), count(*) FROM facts GROUP BY 1 ORDER BY 1
            ñba|3
            ñbb|2
            ñbä|1
            ∅|2

        SELECT grp, count(*), count(price), sum(price), min(weight), max(day), sum(big) FROM facts GROUP BY grp ORDER BY grp
            a|2|2|3.00|0.125|2020-02-29|9000000001
            a%b|1|1|-2|7.000|2021-01-01|8
            b|2|1|100|5.500|infinity|-5
            ä|1|1|0.001|-3.250|0044-03-15 BC|0
            ∅|2|2|NaN|0.000|2020-02-29|9223372036854775814

        SELECT pad, count(*), sum(weight), avg(weight), count(DISTINCT grp) FROM facts GROUP BY pad ORDER BY pad
            x   |3|10.125|3.3750000000000000|1
            y   |2|5.500|5.5000000000000000|1
            zz  |2|3.750|1.8750000000000000|2
            ∅|1|99999.999|99999.999000000000|0

        SELECT sum(price) FILTER (WHERE flag), sum(weight) FILTER (WHERE NOT flag), count(*) FILTER (WHERE flag IS NULL) FROM facts
            NaN|100000.124|2

        SELECT price, count(*) FROM facts WHERE price < 100 GROUP BY price ORDER BY price
            -2|1
            0.001|1
            1.5|2

        SELECT sum(score), min(score), max(score) FROM facts WHERE id <= 3
            1.5|0|1.5

        SELECT max(score), min(score) FROM facts
            NaN|0

        SELECT sum(small), avg(small), sum(big) FROM facts WHERE id <> 5
            -32757|-5459.5000000000000000|9000000011

        SELECT sum(big) FROM facts
            9223372045854775818

        SELECT count(DISTINCT price), sum(DISTINCT small), count(DISTINCT pad) FROM facts
            6|9|3

        SELECT sum(price * weight), sum(price * (1 - weight)), sum(price + weight) FROM facts WHERE id IN (1, 2, 8)
            1.18750|-0.18750|18.125

        SELECT sum(CASE WHEN flag THEN weight ELSE 0 END), sum(CASE WHEN id > 100 THEN weight ELSE 0 END) FROM facts
            17.000|0

        SELECT sum(CASE WHEN id = 1 THEN price WHEN id = 8 THEN 7.00000 END) FROM facts
            8.50000

        SELECT max(price), min(price) FROM facts
            NaN|-2

        SELECT max(price), min(price) FROM facts WHERE id < 3
            1.50|1.50

        SELECT count(*) FROM facts WHERE grp LIKE 'a%'
            3

        SELECT count(*) FROM facts WHERE grp LIKE '%a%b%' OR grp LIKE 'ä'
            2

        SELECT count(*) FROM facts WHERE grp LIKE 'a\%%'
            1

        SELECT count(*) FROM facts WHERE grp NOT LIKE '_'
            1

        SELECT count(*) FROM facts WHERE pad LIKE 'x%'
            3

        SELECT count(*) FROM facts WHERE pad = 'x' AND grp <> 'b'
            2

        SELECT count(*) FROM facts WHERE pad IN ('x', 'y   ') AND id IN (1, 2, 3, 99)
            3

        SELECT count(*) FROM facts WHERE grp NOT IN ('a', 'b')
            2

        SELECT count(*) FROM facts WHERE grp NOT IN ('a', NULL)
            0

        SELECT count(*) FROM facts WHERE day >= date '2020-01-01' - interval '1 day' AND day < timestamp '2021-01-01'
            2

        SELECT count(*) FROM facts WHERE day < seen
            3

        SELECT extract(year FROM day), count(*) FROM facts WHERE isfinite(day) GROUP BY 1 ORDER BY 1
            -44|1
            1999|1
            2020|2
            2021|1

        SELECT extract(year FROM day), count(*) FROM facts GROUP BY 1 ORDER BY 1
            -Infinity|1
            -44|1
            1999|1
            2020|2
            2021|1
            Infinity|1
            ∅|1

        SELECT count(*) FROM facts WHERE flag AND weight > 1 OR flag IS NULL
            4

        SELECT count(*) FROM facts WHERE NOT flag
            2

        SELECT count(*) FROM facts WHERE (flag OR weight > 5) IS NULL
            1

        SELECT count(*) FROM facts WHERE weight <> 0 AND 1 / weight > 0.1
            3

        SELECT count(*) FROM facts WHERE 1 / weight > 0.1 AND weight <> 0
            3

        SELECT count(*) FROM facts WHERE score > 1
            5

        SELECT count(*) FROM facts WHERE score = 0
            2

        SELECT sum(small + 32767) FROM facts WHERE id = 1
            32768

        SELECT sum(id * 2147483647) FROM facts WHERE id = 1
            2147483647

        SELECT sum(id * 2147483647) FROM facts
            22003: integer out of range
        SELECT sum(big + 1) FROM facts WHERE id = 5
            22003: bigint out of range
        SELECT sum(score * 1e300) FROM facts WHERE id IN (1, 8)
            22003: value out of range: overflow

        SELECT string_agg(grp, ','), count(*), sum(price), min(weight), max(score), avg(score), bool_and(flag), avg(id) FROM facts WHERE id > 100
            ∅|0|∅|∅|∅|∅|∅|∅

        SELECT string_agg(grp, ',') FROM facts WHERE id > 100 HAVING count(*) = 0
            ∅

        SELECT array_agg(id ORDER BY id DESC), string_agg(grp, ',' ORDER BY id) FROM facts WHERE id < 4
            {3,2,1}|a,a,b

        SELECT grp, array_agg(id ORDER BY id) FROM facts WHERE id > 100 GROUP BY grp

        SELECT flag, string_agg(pad, '+' ORDER BY id), max(grp) FROM facts GROUP BY flag HAVING count(*) > 1 ORDER BY flag
            f|x|a
            t|x+y+x+zz|b
            ∅|y+zz|ä

        SELECT string_agg(grp, ',') FILTER (WHERE id > 100), count(DISTINCT day), max(day) FILTER (WHERE id > 100) FROM facts
            ∅|6|∅

        SELECT id FROM facts WHERE id > 100 UNION SELECT count(*) FROM facts WHERE id > 100 ORDER BY 1
            0

        SELECT 1 FROM facts GROUP BY ()
            1

        SELECT count(*) FROM facts WHERE id > 100 GROUP BY ()
            0

        SELECT count(*) FROM facts f JOIN facts g ON f.id = g.id + 100
            0

        SELECT f.id, g.id FROM facts f LEFT JOIN facts g ON f.id = g.id + 100 WHERE f.id < 3 ORDER BY 1
            1|∅
            2|∅

        SELECT f.id, g.grp FROM (SELECT * FROM facts WHERE id > 100) f FULL JOIN facts g ON f.id = g.id ORDER BY g.id
            ∅|a
            ∅|a
            ∅|b
            ∅|b
            ∅|∅
            ∅|∅
            ∅|ä
            ∅|a%b

        SELECT f.id FROM facts f WHERE EXISTS (SELECT 1 FROM facts g WHERE g.id = f.id AND g.id > 100)

        SELECT f.id FROM facts f WHERE f.id > 100 AND NOT EXISTS (SELECT 1 FROM facts g WHERE g.id = f.id)

        SELECT CASE WHEN id > 4 THEN grp WHEN flag THEN pad ELSE 'x' END, CASE WHEN id > 100 THEN 1 END FROM facts f WHERE EXISTS (SELECT 1 FROM people p WHERE p.id = f.id) ORDER BY id
            x|∅
            x|∅
            x|∅
            y|∅
            ∅|∅
        """#
}
