import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("types of users")
struct UserTypeTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) {
        let found = DefinitionSession.make().outcome(query.sql)
        let isOrdered = query.sql.lowercased().contains("order by")
        #expect((isOrdered ? found : found.sorted()) == (isOrdered ? query.rows : query.rows.sorted()))
    }

    private static let table = #"""
        SELECT 'ok'::mood
            ok
        SELECT 'fine'::mood
            22P02@8: invalid input value for enum mood: "fine"
        SELECT m FROM persons ORDER BY m, id
            sad
            ok
            happy
            happy
        SELECT m FROM persons ORDER BY m DESC, id
            happy
            happy
            ok
            sad
        SELECT id FROM persons WHERE m > 'sad' ORDER BY id
            1
            3
            4
        SELECT id FROM persons WHERE m = 'nope'
            22P02@34: invalid input value for enum mood: "nope"
        SELECT id FROM persons WHERE m IN ('sad', 'ok') ORDER BY id
            2
            3
        SELECT m, count(*) FROM persons GROUP BY m ORDER BY m
            sad|1
            ok|1
            happy|2
        SELECT DISTINCT m FROM persons ORDER BY m
            sad
            ok
            happy
        SELECT min(m), max(m) FROM persons
            sad|happy
        SELECT enum_first(NULL::mood), enum_last(NULL::mood), enum_range(NULL::mood)
            sad|happy|{sad,ok,happy}
        SELECT enum_range('ok'::mood, NULL), enum_range(NULL, 'ok'::mood)
            {ok,happy}|{sad,ok}
        SELECT 'sad'::mood < 'happy'::mood, 'sad'::mood = 'ok'::mood
            t|f
        SELECT 'sad'::mood < 'x'
            22P02@22: invalid input value for enum mood: "x"
        SELECT m::text || '!' FROM persons ORDER BY id
            happy!
            sad!
            ok!
            happy!
        SELECT 'happy'::text::mood
            happy
        SELECT '{sad,happy}'::mood[], ARRAY['ok'::mood, 'sad'], '{sad,blue}'::mood[]
            22P02@57: invalid input value for enum mood: "blue"
        SELECT '{sad,happy}'::mood[], ARRAY['ok'::mood, 'sad']
            {sad,happy}|{ok,sad}
        SELECT ms, ms[1], array_length(ms, 1) FROM persons ORDER BY id
            {happy,sad}|happy|2
            {}|∅|∅
            ∅|∅|∅
            {ok,NULL}|ok|2
        SELECT unnest(ms) FROM persons WHERE id = 1
            happy
            sad
        SELECT id FROM persons WHERE 'sad' = ANY (ms) ORDER BY id
            1
        SELECT array_agg(m ORDER BY m) FROM persons
            {sad,ok,happy,happy}
        SELECT pg_typeof(m), pg_typeof(ms), pg_typeof(c), pg_typeof(p) FROM persons WHERE id = 1
            mood|mood[]|pair|posint
        SELECT format_type('mood'::regtype, -1), 'mood[]'::regtype, 'posint'::regtype, 'persons'::regtype
            mood|mood[]|posint|persons
        SELECT a.id, b.id FROM persons a JOIN persons b ON a.m = b.m AND a.id < b.id ORDER BY 1, 2
            1|4
        SELECT CASE m WHEN 'happy' THEN 1 ELSE 0 END FROM persons ORDER BY id
            1
            0
            0
            1
        SELECT coalesce(NULL, 'ok'::mood), greatest('sad'::mood, 'ok'), nullif('ok'::mood, 'ok')
            ok|ok|∅
        SELECT 5::mood
            42846@9: cannot cast type integer to mood
        SELECT m + 1 FROM persons
            42883@10: operator does not exist: mood + integer HINT: No operator matches the given name and argument types. You might need to add explicit type casts.
        SELECT lower(m) FROM persons
            42883@8: function lower(mood) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        SELECT 5::posint, (-5)::posint
            23514: value for domain posint violates check constraint "posint_check"
        SELECT 5::posint + 1, pg_typeof(5::posint + 1)
            6|integer
        SELECT '7'::posint, 'x'::posint
            22P02@21: invalid input syntax for type integer: "x"
        SELECT '-7'::posint
            23514: value for domain posint violates check constraint "posint_check"
        SELECT 120::small
            23514: value for domain small violates check constraint "below"
        SELECT (-1)::small
            23514: value for domain small violates check constraint "posint_check"
        SELECT 'a@b'::email, NULL::email
            23502: domain email does not allow null values
        SELECT 'ab'::email
            23514: value for domain email violates check constraint "has_at"
        SELECT 'a@bcdefghijklmnopqrstuvwxyz'::email
            a@bcdefghijklmnopqrs
        SELECT NULL::posint
            ∅
        SELECT sum(p), max(p) FROM persons
            13|7
        SELECT id FROM persons WHERE p = 7
            2
        SELECT '{1,2}'::posint[], '{1,-2}'::posint[]
            23514@27: value for domain posint violates check constraint "posint_check"
        SELECT ARRAY[1,2]::posint[]
            {1,2}
        SELECT ARRAY[1,-2]::posint[]
            23514: value for domain posint violates check constraint "posint_check"
        SELECT row(1,'x')::pair, (row(1,'x')::pair).b
            (1,x)|x
        SELECT row(1)::pair
            42846@14: cannot cast type record to pair
        SELECT row(1,2,3)::pair
            42846@18: cannot cast type record to pair
        SELECT row('a','b')::pair
            22P02@12: invalid input syntax for type integer: "a"
        SELECT '(3,"a b")'::pair, '(,)'::pair
            (3,"a b")|(,)
        SELECT '(3)'::pair
            22P02@8: malformed record literal: "(3)"
        SELECT '3,4'::pair
            22P02@8: malformed record literal: "3,4"
        SELECT '(x,4)'::pair
            22P02@8: invalid input syntax for type integer: "x"
        SELECT '("(1,one)",2.345)'::segment
            ("(1,one)",2.35)
        SELECT (('("(1,one)",2.345)'::segment).p).b
            one
        SELECT c, (c).a, (c).b FROM persons ORDER BY id
            (1,one)|1|one
            (2,two)|2|two
            ∅|∅|∅
            (,"x y")|∅|x y
        SELECT (c).* FROM persons ORDER BY id
            1|one
            2|two
            ∅|∅
            ∅|x y
        SELECT (c).z FROM persons
            42703@9: column "z" not found in data type pair
        SELECT (m).z FROM persons
            42809@9: column notation .z applied to type mood, which is not a composite type
        SELECT persons FROM persons ORDER BY id
            (1,Ada,happy,5,"(1,one)","{happy,sad}",1.50)
            (2,Bob,sad,7,"(2,two)",{},2.25)
            (3,Cid,ok,,,,)
            (4,Dee,happy,1,"(,""x y"")","{ok,NULL}",10.00)
        SELECT p FROM persons p ORDER BY id
            5
            7
            ∅
            1
        SELECT (persons).name FROM persons ORDER BY id
            Ada
            Bob
            Cid
            Dee
        SELECT c = row(1,'one')::pair FROM persons ORDER BY id
            t
            f
            ∅
            f
        SELECT c IS NULL, c IS NOT NULL FROM persons ORDER BY id
            f|t
            f|t
            t|f
            f|f
        SELECT c FROM persons ORDER BY c
            (1,one)
            (2,two)
            (,"x y")
            ∅
        SELECT array_agg(c ORDER BY id) FROM persons
            {"(1,one)","(2,two)",NULL,"(,\"x y\")"}
        SELECT row_to_json(c) FROM persons WHERE id = 1
            {"a":1,"b":"one"}
        SELECT '{"(1,x)","(2,y)"}'::pair[]
            {"(1,x)","(2,y)"}
        SELECT x.a, x.b FROM unnest('{"(1,x)","(2,y)"}'::pair[]) x
            1|x
            2|y
        SELECT count(DISTINCT m) FROM persons
            3
        SELECT m FROM persons UNION SELECT 'sad' ORDER BY 1
            sad
            ok
            happy
        SELECT 'a'::nosuch
            42704@13: type "nosuch" does not exist
        SELECT to_jsonb(m), to_json(ms) FROM persons WHERE id = 1
            "happy"|["happy","sad"]
        """#
}
