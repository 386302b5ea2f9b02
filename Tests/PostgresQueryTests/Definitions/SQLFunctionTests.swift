import Testing

/// The results are those of a PostgreSQL 15 over the same rows, but that for another language than SQL.
@Suite("functions of users in SQL")
struct SQLFunctionTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) {
        let found = DefinitionSession.make().outcome(query.sql)
        let isOrdered = query.sql.lowercased().contains("order by")
        #expect((isOrdered ? found : found.sorted()) == (isOrdered ? query.rows : query.rows.sorted()))
    }

    private static let table = #"""
        SELECT add(1, 2), add('a', 'b')
            3|a+b
        SELECT add(1, 'x')
            22P02@15: invalid input syntax for type integer: "x"
        SELECT add(1)
            42883@8: function add(integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        SELECT add(1.5, 2)
            42883@8: function add(numeric, integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        SELECT twice(4), twice(4, 3), twice(x => 5), twice(factor => 10, x => 2)
            8|12|10|20
        SELECT strictly(NULL), strictly(1), lenient(NULL), lenient(4)
            ∅|2|1|5
        SELECT id, name_of(id) FROM persons ORDER BY id
            1|Ada
            2|Bob
            3|Cid
            4|Dee
        SELECT name_of(99)
            ∅
        SELECT * FROM people_like('happy')
            1|Ada|happy|5|(1,one)|{happy,sad}|1.50
            4|Dee|happy|1|(,"x y")|{ok,NULL}|10.00
        SELECT name FROM people_like('happy') WHERE id > 1
            Dee
        SELECT * FROM ids_above(2)
            3|Cid
            4|Dee
        SELECT label FROM ids_above(1) AS t ORDER BY label DESC
            Dee
            Cid
            Bob
        SELECT * FROM both_ways(5)
            6|4
        SELECT both_ways(5), (both_ways(7)).down
            (6,4)|6
        SELECT total(1, 2, 3), total(VARIADIC ARRAY[4, 5])
            6|9
        SELECT first_of(ARRAY['x', 'y']), first_of('{happy,sad}'::mood[])
            x|happy
        SELECT modern(3), atomic(5), outer_one(4)
            30|105|9
        SELECT * FROM numbers(3)
            1
            2
            3
        SELECT numbers(2), 'x'
            1|x
            2|x
        SELECT id, n FROM persons, numbers(id) n WHERE id < 3 ORDER BY 1, 2
            1|1
            2|1
            2|2
        SELECT pg_typeof(twice(1)), pg_typeof(both_ways(1))
            integer|record
        SELECT nosuch(1)
            42883@8: function nosuch(integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        SELECT public.add(1, 2), other.add(1, 2)
            42883@26: function other.add(integer, integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        SELECT twice(add(id, 1)) FROM persons WHERE twice(id) > 4 ORDER BY 1
            8
            10
        SELECT m, sum(twice(id)) FROM persons GROUP BY m ORDER BY m
            sad|4
            ok|6
            happy|10
        SELECT pg_get_serial_sequence('persons', 'id')
            ∅
        SELECT nextval('persons')
            42809: "persons" is not a sequence
        SELECT nextval('nosuch')
            42P01@16: relation "nosuch" does not exist
        SELECT * FROM pairs() AS t(a integer, b text) WHERE a < 3 ORDER BY a
            1|Ada
            2|Bob
        SELECT pl(1)
            0A000: functions that write or call themselves are not supported by this server
        """#
}
