extension ExtensionScript {
    /// `citext`: texts that are compared without regard to case.
    static let citext: ExtensionScript = {
        var script = ExtensionScript(
            name: "citext",
            version: "1.6",
            comment: "data type for case-insensitive character strings"
        )
        script.isTrusted = true
        script.sql = [
            """
            CREATE TYPE citext;

            """,
            functions(
                "citext",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                citextin(cstring) RETURNS citext
                citextout(citext) RETURNS cstring
                """
            ),
            functions(
                "citext",
                "STABLE STRICT PARALLEL SAFE",
                """
                citextrecv(internal) RETURNS citext = citextrecv
                citextsend(citext) RETURNS bytea = citextsend
                """
            ),
            """
            CREATE TYPE citext (INPUT = citextin, OUTPUT = citextout, RECEIVE = citextrecv, SEND = citextsend,
                INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended, CATEGORY = 'S',
                COLLATABLE = true);

            """,
            functions(
                "citext",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                citext(character) RETURNS citext = citext_from_bpchar
                citext(boolean) RETURNS citext = citext_from_bool
                citext(inet) RETURNS citext = citext_from_inet
                citext_eq(citext, citext) RETURNS boolean
                citext_ne(citext, citext) RETURNS boolean
                citext_lt(citext, citext) RETURNS boolean
                citext_le(citext, citext) RETURNS boolean
                citext_gt(citext, citext) RETURNS boolean
                citext_ge(citext, citext) RETURNS boolean
                citext_cmp(citext, citext) RETURNS integer
                citext_hash(citext) RETURNS integer
                citext_smaller(citext, citext) RETURNS citext
                citext_larger(citext, citext) RETURNS citext
                texticlike(citext, citext) RETURNS boolean
                texticnlike(citext, citext) RETURNS boolean
                texticregexeq(citext, citext) RETURNS boolean
                texticregexne(citext, citext) RETURNS boolean
                texticlike(citext, text) RETURNS boolean
                texticnlike(citext, text) RETURNS boolean
                texticregexeq(citext, text) RETURNS boolean
                texticregexne(citext, text) RETURNS boolean
                citext_pattern_lt(citext, citext) RETURNS boolean
                citext_pattern_le(citext, citext) RETURNS boolean
                citext_pattern_gt(citext, citext) RETURNS boolean
                citext_pattern_ge(citext, citext) RETURNS boolean
                citext_pattern_cmp(citext, citext) RETURNS integer
                citext_hash_extended(citext, bigint) RETURNS bigint
                """
            ),
            patternFunctions,
            """
            CREATE AGGREGATE min(citext) (SFUNC = citext_smaller, STYPE = citext, COMBINEFUNC = citext_smaller,
                SORTOP = <, PARALLEL = SAFE);
            CREATE AGGREGATE max(citext) (SFUNC = citext_larger, STYPE = citext, COMBINEFUNC = citext_larger,
                SORTOP = >, PARALLEL = SAFE);
            CREATE OPERATOR <> (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_ne, COMMUTATOR = <>,
                NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
            CREATE OPERATOR = (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_eq, COMMUTATOR = =,
                NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
            CREATE OPERATOR > (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_gt, COMMUTATOR = <,
                NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
            CREATE OPERATOR >= (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_ge, COMMUTATOR = <=,
                NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);
            CREATE OPERATOR < (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_lt, COMMUTATOR = >,
                NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
            CREATE OPERATOR <= (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_le, COMMUTATOR = >=,
                NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
            CREATE OPERATOR !~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticregexne, NEGATOR = ~,
                RESTRICT = icregexnesel, JOIN = icregexnejoinsel);
            CREATE OPERATOR ~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticregexeq, NEGATOR = !~,
                RESTRICT = icregexeqsel, JOIN = icregexeqjoinsel);
            CREATE OPERATOR !~* (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticregexne, NEGATOR = ~*,
                RESTRICT = icregexnesel, JOIN = icregexnejoinsel);
            CREATE OPERATOR ~* (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticregexeq, NEGATOR = !~*,
                RESTRICT = icregexeqsel, JOIN = icregexeqjoinsel);
            CREATE OPERATOR !~~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticnlike, NEGATOR = ~~,
                RESTRICT = icnlikesel, JOIN = icnlikejoinsel);
            CREATE OPERATOR ~~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticlike, NEGATOR = !~~,
                RESTRICT = iclikesel, JOIN = iclikejoinsel);
            CREATE OPERATOR !~~* (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticnlike, NEGATOR = ~~*,
                RESTRICT = icnlikesel, JOIN = icnlikejoinsel);
            CREATE OPERATOR ~~* (LEFTARG = citext, RIGHTARG = citext, FUNCTION = texticlike, NEGATOR = !~~*,
                RESTRICT = iclikesel, JOIN = iclikejoinsel);
            CREATE OPERATOR !~ (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticregexne, NEGATOR = ~,
                RESTRICT = icregexnesel, JOIN = icregexnejoinsel);
            CREATE OPERATOR ~ (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticregexeq, NEGATOR = !~,
                RESTRICT = icregexeqsel, JOIN = icregexeqjoinsel);
            CREATE OPERATOR !~* (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticregexne, NEGATOR = ~*,
                RESTRICT = icregexnesel, JOIN = icregexnejoinsel);
            CREATE OPERATOR ~* (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticregexeq, NEGATOR = !~*,
                RESTRICT = icregexeqsel, JOIN = icregexeqjoinsel);
            CREATE OPERATOR !~~ (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticnlike, NEGATOR = ~~,
                RESTRICT = icnlikesel, JOIN = icnlikejoinsel);
            CREATE OPERATOR ~~ (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticlike, NEGATOR = !~~,
                RESTRICT = iclikesel, JOIN = iclikejoinsel);
            CREATE OPERATOR !~~* (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticnlike, NEGATOR = ~~*,
                RESTRICT = icnlikesel, JOIN = icnlikejoinsel);
            CREATE OPERATOR ~~* (LEFTARG = citext, RIGHTARG = text, FUNCTION = texticlike, NEGATOR = !~~*,
                RESTRICT = iclikesel, JOIN = iclikejoinsel);
            CREATE OPERATOR ~>~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_pattern_gt,
                COMMUTATOR = ~<~, NEGATOR = ~<=~, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
            CREATE OPERATOR ~>=~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_pattern_ge,
                COMMUTATOR = ~<=~, NEGATOR = ~<~, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
            CREATE OPERATOR ~<~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_pattern_lt,
                COMMUTATOR = ~>~, NEGATOR = ~>=~, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
            CREATE OPERATOR ~<=~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_pattern_le,
                COMMUTATOR = ~>=~, NEGATOR = ~>~, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
            CREATE CAST (citext AS text) WITHOUT FUNCTION AS IMPLICIT;
            CREATE CAST (citext AS character varying) WITHOUT FUNCTION AS IMPLICIT;
            CREATE CAST (citext AS character) WITHOUT FUNCTION AS ASSIGNMENT;
            CREATE CAST (text AS citext) WITHOUT FUNCTION AS ASSIGNMENT;
            CREATE CAST (character varying AS citext) WITHOUT FUNCTION AS ASSIGNMENT;
            CREATE CAST (character AS citext) WITH FUNCTION citext(character) AS ASSIGNMENT;
            CREATE CAST (boolean AS citext) WITH FUNCTION citext(boolean) AS ASSIGNMENT;
            CREATE CAST (inet AS citext) WITH FUNCTION citext(inet) AS ASSIGNMENT;
            CREATE OPERATOR CLASS citext_ops DEFAULT FOR TYPE citext USING btree AS OPERATOR 1 <(citext,citext), OPERATOR 2 <=(citext,citext), OPERATOR 3 =(citext,citext), OPERATOR 4 >=(citext,citext), OPERATOR 5 >(citext,citext), FUNCTION 1 (citext, citext) citext_cmp(citext,citext);
            CREATE OPERATOR CLASS citext_ops DEFAULT FOR TYPE citext USING hash AS OPERATOR 1 =(citext,citext),
                FUNCTION 1 (citext, citext) citext_hash(citext), FUNCTION 2 (citext,
                citext) citext_hash_extended(citext,bigint);
            CREATE OPERATOR CLASS citext_pattern_ops FOR TYPE citext USING btree AS OPERATOR 1 ~<~(citext,citext), OPERATOR 2 ~<=~(citext,citext), OPERATOR 3 =(citext,citext), OPERATOR 4 ~>=~(citext,citext), OPERATOR 5 ~>~(citext,citext), FUNCTION 1 (citext, citext) citext_pattern_cmp(citext,citext);

            """,
        ].joined()
        return script
    }()

    /// The functions of patterns and parts, by those of `text`: without regard to case unless the flags say `c`.
    private static let patternFunctions: String = {
        let attributes = "LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE"
        func flags(_ place: Int) -> String { "CASE WHEN $\(place) LIKE '%c%' THEN $\(place) ELSE $\(place) || 'i' END" }
        var statements = ""
        func add(_ signature: String, _ body: String, _ more: String = "") {
            statements += "CREATE FUNCTION \(signature) \(attributes)\(more) AS $$SELECT pg_catalog.\(body)$$;\n"
        }
        for (name, result, rows) in [
            ("regexp_match", "text[]", nil), ("regexp_matches", "SETOF text[]", 1),
            ("regexp_split_to_array", "text[]", nil),
            ("regexp_split_to_table", "SETOF text", 1000),
        ] {
            let call = "\(name)($1::text, $2::text, "
            let many = rows == 1 ? 10 : rows
            func estimate(_ rows: Int?) -> String { rows.map { " ROWS \($0)" } ?? "" }
            add("\(name)(citext, citext) RETURNS \(result)", call + "'i')", estimate(rows))
            add("\(name)(citext, citext, text) RETURNS \(result)", call + flags(3) + ")", estimate(many))
        }
        let replace = "regexp_replace($1::text, $2::text, $3, "
        add("regexp_replace(citext, citext, text) RETURNS text", replace + "'i')")
        add("regexp_replace(citext, citext, text, text) RETURNS text", replace + flags(4) + ")")
        add("strpos(citext, citext) RETURNS integer", "strpos(lower($1::text), lower($2::text))")
        // What is searched for means itself, so that no letter of it may mean anything in a pattern.
        let literal = #"regexp_replace($2::text, '[^a-zA-Z_0-9]', '\\\&', 'g')"#
        add("replace(citext, citext, citext) RETURNS text", "regexp_replace($1::text, \(literal), $3::text, 'gi')")
        statements += """
            CREATE FUNCTION split_part(citext, citext, integer) RETURNS text \(attributes) AS
                $$SELECT (regexp_split_to_array($1::text, \(literal), 'i'))[$3]$$;
            CREATE FUNCTION translate(citext, citext, text) RETURNS text \(attributes) AS
                $$SELECT translate(translate($1::text, lower($2::text), $3), upper($2::text), $3)$$;

            """
        return statements
    }()
}
