extension ExtensionScript {
    /// `pg_trgm`: how alike texts are, by the triples of letters that they share.
    static let trigrams: ExtensionScript = {
        var script = ExtensionScript(
            name: "pg_trgm",
            version: "1.6",
            comment: "text similarity measurement and index searching based on trigrams"
        )
        script.isTrusted = true
        script.sql = [
            """
            CREATE TYPE gtrgm;

            """,
            functions(
                "pg_trgm",
                "STRICT",
                """
                set_limit(real) RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "STABLE STRICT PARALLEL SAFE",
                """
                show_limit() RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                show_trgm(text) RETURNS text[]
                similarity(text, text) RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "STABLE STRICT PARALLEL SAFE",
                """
                similarity_op(text, text) RETURNS boolean
                """
            ),
            functions(
                "pg_trgm",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                word_similarity(text, text) RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "STABLE STRICT PARALLEL SAFE",
                """
                word_similarity_op(text, text) RETURNS boolean
                word_similarity_commutator_op(text, text) RETURNS boolean
                """
            ),
            functions(
                "pg_trgm",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                similarity_dist(text, text) RETURNS real
                word_similarity_dist_op(text, text) RETURNS real
                word_similarity_dist_commutator_op(text, text) RETURNS real
                gtrgm_in(cstring) RETURNS gtrgm
                gtrgm_out(gtrgm) RETURNS cstring
                """
            ),
            """
            CREATE TYPE gtrgm (INPUT = gtrgm_in, OUTPUT = gtrgm_out, INTERNALLENGTH = VARIABLE,
                ALIGNMENT = int4, STORAGE = plain);

            """,
            functions(
                "pg_trgm",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                gtrgm_consistent(internal, text, smallint, oid, internal) RETURNS boolean
                gtrgm_distance(internal, text, smallint, oid, internal) RETURNS double precision
                gtrgm_compress(internal) RETURNS internal
                gtrgm_decompress(internal) RETURNS internal
                gtrgm_penalty(internal, internal, internal) RETURNS internal
                gtrgm_picksplit(internal, internal) RETURNS internal
                gtrgm_union(internal, internal) RETURNS gtrgm
                gtrgm_same(gtrgm, gtrgm, internal) RETURNS internal
                gin_extract_value_trgm(text, internal) RETURNS internal
                gin_extract_query_trgm(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
                gin_trgm_consistent(internal, smallint, text, integer, internal, internal, internal, internal) RETURNS boolean
                gin_trgm_triconsistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char"
                strict_word_similarity(text, text) RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "STABLE STRICT PARALLEL SAFE",
                """
                strict_word_similarity_op(text, text) RETURNS boolean
                strict_word_similarity_commutator_op(text, text) RETURNS boolean
                """
            ),
            functions(
                "pg_trgm",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                strict_word_similarity_dist_op(text, text) RETURNS real
                strict_word_similarity_dist_commutator_op(text, text) RETURNS real
                """
            ),
            functions(
                "pg_trgm",
                "IMMUTABLE PARALLEL SAFE",
                """
                gtrgm_options(internal) RETURNS void
                """
            ),
            """
            CREATE OPERATOR % (LEFTARG = text, RIGHTARG = text, FUNCTION = similarity_op, COMMUTATOR = %,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR %> (LEFTARG = text, RIGHTARG = text, FUNCTION = word_similarity_commutator_op,
                COMMUTATOR = <%, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR <% (LEFTARG = text, RIGHTARG = text, FUNCTION = word_similarity_op,
                COMMUTATOR = %>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR <-> (LEFTARG = text, RIGHTARG = text, FUNCTION = similarity_dist, COMMUTATOR = <->);
            CREATE OPERATOR <->> (LEFTARG = text, RIGHTARG = text,
                FUNCTION = word_similarity_dist_commutator_op, COMMUTATOR = <<->);
            CREATE OPERATOR <<-> (LEFTARG = text, RIGHTARG = text, FUNCTION = word_similarity_dist_op,
                COMMUTATOR = <->>);
            CREATE OPERATOR %>> (LEFTARG = text, RIGHTARG = text,
                FUNCTION = strict_word_similarity_commutator_op, COMMUTATOR = <<%, RESTRICT = matchingsel,
                JOIN = matchingjoinsel);
            CREATE OPERATOR <<% (LEFTARG = text, RIGHTARG = text, FUNCTION = strict_word_similarity_op,
                COMMUTATOR = %>>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR <->>> (LEFTARG = text, RIGHTARG = text,
                FUNCTION = strict_word_similarity_dist_commutator_op, COMMUTATOR = <<<->);
            CREATE OPERATOR <<<-> (LEFTARG = text, RIGHTARG = text, FUNCTION = strict_word_similarity_dist_op,
                COMMUTATOR = <->>>);
            CREATE OPERATOR CLASS gist_trgm_ops FOR TYPE text USING gist AS STORAGE gtrgm,
                OPERATOR 1 %(text,text), OPERATOR 2 <->(text,text) FOR ORDER BY float_ops,
                OPERATOR 3 ~~(text,text), OPERATOR 4 ~~*(text,text), OPERATOR 5 ~(text,text),
                OPERATOR 6 ~*(text,text), OPERATOR 7 %>(text,text),
                OPERATOR 8 <->>(text,text) FOR ORDER BY float_ops, OPERATOR 9 %>>(text,text),
                OPERATOR 10 <->>>(text,text) FOR ORDER BY float_ops, OPERATOR 11 =(text,text),
                FUNCTION 1 (text, text) gtrgm_consistent(internal,text,smallint,oid,internal),
                FUNCTION 2 (text, text) gtrgm_union(internal,internal), FUNCTION 3 (text,
                text) gtrgm_compress(internal), FUNCTION 4 (text, text) gtrgm_decompress(internal),
                FUNCTION 5 (text, text) gtrgm_penalty(internal,internal,internal), FUNCTION 6 (text,
                text) gtrgm_picksplit(internal,internal), FUNCTION 7 (text,
                text) gtrgm_same(gtrgm,gtrgm,internal), FUNCTION 8 (text,
                text) gtrgm_distance(internal,text,smallint,oid,internal), FUNCTION 10 (text,
                text) gtrgm_options(internal);
            CREATE OPERATOR CLASS gin_trgm_ops FOR TYPE text USING gin AS STORAGE integer,
                OPERATOR 1 %(text,text), OPERATOR 3 ~~(text,text), OPERATOR 4 ~~*(text,text),
                OPERATOR 5 ~(text,text), OPERATOR 6 ~*(text,text), OPERATOR 7 %>(text,text),
                OPERATOR 9 %>>(text,text), OPERATOR 11 =(text,text), FUNCTION 1 (text,
                text) btint4cmp(integer,integer), FUNCTION 2 (text,
                text) gin_extract_value_trgm(text,internal), FUNCTION 3 (text,
                text) gin_extract_query_trgm(text,internal,smallint,internal,internal,internal,internal),
                FUNCTION 4 (text,
                text) gin_trgm_consistent(internal,smallint,text,integer,internal,internal,internal,internal),
                FUNCTION 6 (text,
                text) gin_trgm_triconsistent(internal,smallint,text,integer,internal,internal,internal);

            """,
        ].joined()
        return script
    }()
}
