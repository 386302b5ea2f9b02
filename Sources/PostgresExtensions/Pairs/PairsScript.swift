extension ExtensionScript {
    /// `hstore`: pairs of keys and values in one value.
    static let hstore: ExtensionScript = {
        var script = ExtensionScript(
            name: "hstore",
            version: "1.8",
            comment: "data type for storing sets of (key, value) pairs"
        )
        script.isTrusted = true
        script.sql = [
            """
            CREATE TYPE hstore;
            CREATE TYPE ghstore;

            """,
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                hstore_in(cstring) RETURNS hstore
                hstore_out(hstore) RETURNS cstring
                hstore_recv(internal) RETURNS hstore
                hstore_send(hstore) RETURNS bytea
                hstore_subscript_handler(internal) RETURNS internal
                """
            ),
            """
            CREATE TYPE hstore (INPUT = hstore_in, OUTPUT = hstore_out, RECEIVE = hstore_recv,
                SEND = hstore_send, INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended,
                SUBSCRIPT = hstore_subscript_handler);

            """,
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                hstore_version_diag(hstore) RETURNS integer
                fetchval(hstore, text) RETURNS text = hstore_fetchval
                slice_array(hstore, text[]) RETURNS text[] = hstore_slice_to_array
                slice(hstore, text[]) RETURNS hstore = hstore_slice_to_hstore
                isexists(hstore, text) RETURNS boolean = hstore_exists
                exist(hstore, text) RETURNS boolean = hstore_exists
                exists_any(hstore, text[]) RETURNS boolean = hstore_exists_any
                exists_all(hstore, text[]) RETURNS boolean = hstore_exists_all
                isdefined(hstore, text) RETURNS boolean = hstore_defined
                defined(hstore, text) RETURNS boolean = hstore_defined
                delete(hstore, text) RETURNS hstore = hstore_delete
                delete(hstore, text[]) RETURNS hstore = hstore_delete_array
                delete(hstore, hstore) RETURNS hstore = hstore_delete_hstore
                hs_concat(hstore, hstore) RETURNS hstore = hstore_concat
                hs_contains(hstore, hstore) RETURNS boolean = hstore_contains
                hs_contained(hstore, hstore) RETURNS boolean = hstore_contained
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE PARALLEL SAFE",
                """
                tconvert(text, text) RETURNS hstore = hstore_from_text
                hstore(text, text) RETURNS hstore = hstore_from_text
                hstore(text[], text[]) RETURNS hstore = hstore_from_arrays
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                hstore(text[]) RETURNS hstore = hstore_from_array
                hstore_to_json(hstore) RETURNS json
                hstore_to_json_loose(hstore) RETURNS json
                hstore_to_jsonb(hstore) RETURNS jsonb
                hstore_to_jsonb_loose(hstore) RETURNS jsonb
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE PARALLEL SAFE",
                """
                hstore(record) RETURNS hstore = hstore_from_record
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                hstore_to_array(hstore) RETURNS text[]
                hstore_to_matrix(hstore) RETURNS text[]
                akeys(hstore) RETURNS text[] = hstore_akeys
                avals(hstore) RETURNS text[] = hstore_avals
                skeys(hstore) RETURNS SETOF text = hstore_skeys
                svals(hstore) RETURNS SETOF text = hstore_svals
                each(hs hstore, OUT key text, OUT value text) RETURNS SETOF record = hstore_each
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE PARALLEL SAFE",
                """
                populate_record(anyelement, hstore) RETURNS anyelement = hstore_populate_record
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                hstore_eq(hstore, hstore) RETURNS boolean
                hstore_ne(hstore, hstore) RETURNS boolean
                hstore_gt(hstore, hstore) RETURNS boolean
                hstore_ge(hstore, hstore) RETURNS boolean
                hstore_lt(hstore, hstore) RETURNS boolean
                hstore_le(hstore, hstore) RETURNS boolean
                hstore_cmp(hstore, hstore) RETURNS integer
                hstore_hash(hstore) RETURNS integer
                ghstore_in(cstring) RETURNS ghstore
                ghstore_out(ghstore) RETURNS cstring
                """
            ),
            """
            CREATE TYPE ghstore (INPUT = ghstore_in, OUTPUT = ghstore_out, INTERNALLENGTH = VARIABLE,
                ALIGNMENT = int4, STORAGE = plain);

            """,
            functions(
                "hstore",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                ghstore_compress(internal) RETURNS internal
                ghstore_decompress(internal) RETURNS internal
                ghstore_penalty(internal, internal, internal) RETURNS internal
                ghstore_picksplit(internal, internal) RETURNS internal
                ghstore_union(internal, internal) RETURNS ghstore
                ghstore_same(ghstore, ghstore, internal) RETURNS internal
                ghstore_consistent(internal, hstore, smallint, oid, internal) RETURNS boolean
                gin_extract_hstore(hstore, internal) RETURNS internal
                gin_extract_hstore_query(hstore, internal, smallint, internal, internal) RETURNS internal
                gin_consistent_hstore(internal, smallint, hstore, integer, internal, internal) RETURNS boolean
                hstore_hash_extended(hstore, bigint) RETURNS bigint
                """
            ),
            functions(
                "hstore",
                "IMMUTABLE PARALLEL SAFE",
                """
                ghstore_options(internal) RETURNS void
                """
            ),
            """
            CREATE OPERATOR -> (LEFTARG = hstore, RIGHTARG = text, FUNCTION = fetchval);
            CREATE OPERATOR -> (LEFTARG = hstore, RIGHTARG = text[], FUNCTION = slice_array);
            CREATE OPERATOR ? (LEFTARG = hstore, RIGHTARG = text, FUNCTION = exist, RESTRICT = matchingsel,
                JOIN = matchingjoinsel);
            CREATE OPERATOR ?| (LEFTARG = hstore, RIGHTARG = text[], FUNCTION = exists_any,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ?& (LEFTARG = hstore, RIGHTARG = text[], FUNCTION = exists_all,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR - (LEFTARG = hstore, RIGHTARG = text, FUNCTION = delete);
            CREATE OPERATOR - (LEFTARG = hstore, RIGHTARG = text[], FUNCTION = delete);
            CREATE OPERATOR - (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = delete);
            CREATE OPERATOR || (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hs_concat);
            CREATE OPERATOR <@ (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hs_contained, COMMUTATOR = @>,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @> (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hs_contains, COMMUTATOR = <@,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR %% (RIGHTARG = hstore, FUNCTION = hstore_to_array);
            CREATE OPERATOR %# (RIGHTARG = hstore, FUNCTION = hstore_to_matrix);
            CREATE OPERATOR #= (LEFTARG = anyelement, RIGHTARG = hstore, FUNCTION = populate_record);
            CREATE OPERATOR <> (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_ne, COMMUTATOR = <>,
                NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
            CREATE OPERATOR = (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_eq, COMMUTATOR = =,
                NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
            CREATE OPERATOR #># (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_gt, COMMUTATOR = #<#,
                NEGATOR = #<=#, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
            CREATE OPERATOR #>=# (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_ge, COMMUTATOR = #<=#,
                NEGATOR = #<#, RESTRICT = scalargesel, JOIN = scalargejoinsel);
            CREATE OPERATOR #<# (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_lt, COMMUTATOR = #>#,
                NEGATOR = #>=#, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
            CREATE OPERATOR #<=# (LEFTARG = hstore, RIGHTARG = hstore, FUNCTION = hstore_le, COMMUTATOR = #>=#,
                NEGATOR = #>#, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
            CREATE CAST (text[] AS hstore) WITH FUNCTION hstore(text[]);
            CREATE CAST (hstore AS json) WITH FUNCTION hstore_to_json(hstore);
            CREATE CAST (hstore AS jsonb) WITH FUNCTION hstore_to_jsonb(hstore);
            CREATE OPERATOR CLASS btree_hstore_ops DEFAULT FOR TYPE hstore USING btree AS OPERATOR 1 #<#(hstore,hstore), OPERATOR 2 #<=#(hstore,hstore), OPERATOR 3 =(hstore,hstore), OPERATOR 4 #>=#(hstore,hstore), OPERATOR 5 #>#(hstore,hstore), FUNCTION 1 (hstore, hstore) hstore_cmp(hstore,hstore);
            CREATE OPERATOR CLASS hash_hstore_ops DEFAULT FOR TYPE hstore USING hash AS OPERATOR 1 =(hstore,hstore), FUNCTION 1 (hstore, hstore) hstore_hash(hstore), FUNCTION 2 (hstore, hstore) hstore_hash_extended(hstore,bigint);
            CREATE OPERATOR CLASS gist_hstore_ops DEFAULT FOR TYPE hstore USING gist AS STORAGE ghstore,
                OPERATOR 7 @>(hstore,hstore), OPERATOR 9 ?(hstore,text), OPERATOR 10 ?|(hstore,text[]),
                OPERATOR 11 ?&(hstore,text[]), FUNCTION 1 (hstore,
                hstore) ghstore_consistent(internal,hstore,smallint,oid,internal), FUNCTION 2 (hstore,
                hstore) ghstore_union(internal,internal), FUNCTION 3 (hstore,
                hstore) ghstore_compress(internal), FUNCTION 4 (hstore, hstore) ghstore_decompress(internal),
                FUNCTION 5 (hstore, hstore) ghstore_penalty(internal,internal,internal), FUNCTION 6 (hstore,
                hstore) ghstore_picksplit(internal,internal), FUNCTION 7 (hstore,
                hstore) ghstore_same(ghstore,ghstore,internal), FUNCTION 10 (hstore,
                hstore) ghstore_options(internal);
            CREATE OPERATOR CLASS gin_hstore_ops DEFAULT FOR TYPE hstore USING gin AS STORAGE text,
                OPERATOR 7 @>(hstore,hstore), OPERATOR 9 ?(hstore,text), OPERATOR 10 ?|(hstore,text[]),
                OPERATOR 11 ?&(hstore,text[]), FUNCTION 1 (hstore, hstore) bttextcmp(text,text),
                FUNCTION 2 (hstore, hstore) gin_extract_hstore(hstore,internal), FUNCTION 3 (hstore,
                hstore) gin_extract_hstore_query(hstore,internal,smallint,internal,internal),
                FUNCTION 4 (hstore,
                hstore) gin_consistent_hstore(internal,smallint,hstore,integer,internal,internal);

            """,
        ].joined()
        return script
    }()
}
