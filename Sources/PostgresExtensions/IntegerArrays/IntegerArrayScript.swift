extension ExtensionScript {
    /// `intarray`: sets and lists of whole numbers.
    static let integerArrays: ExtensionScript = {
        var script = ExtensionScript(
            name: "intarray",
            version: "1.5",
            comment: "functions, operators, and index support for 1-D arrays of integers"
        )
        script.isTrusted = true
        script.sql = [
            """
            CREATE TYPE query_int;

            """,
            functions(
                "_int",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                bqarr_in(cstring) RETURNS query_int
                bqarr_out(query_int) RETURNS cstring
                """
            ),
            """
            CREATE TYPE query_int (INPUT = bqarr_in, OUTPUT = bqarr_out, INTERNALLENGTH = VARIABLE,
                ALIGNMENT = int4, STORAGE = plain);

            """,
            functions(
                "_int",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                querytree(query_int) RETURNS text
                boolop(integer[], query_int) RETURNS boolean
                rboolop(query_int, integer[]) RETURNS boolean
                """
            ),
            functions(
                "_int",
                "STABLE STRICT PARALLEL SAFE",
                """
                _int_matchsel(internal, oid, internal, integer) RETURNS double precision
                """
            ),
            functions(
                "_int",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                _int_contains(integer[], integer[]) RETURNS boolean
                _int_contained(integer[], integer[]) RETURNS boolean
                _int_overlap(integer[], integer[]) RETURNS boolean
                _int_same(integer[], integer[]) RETURNS boolean
                _int_different(integer[], integer[]) RETURNS boolean
                _int_union(integer[], integer[]) RETURNS integer[]
                _int_inter(integer[], integer[]) RETURNS integer[]
                """
            ),
            functions(
                "_int",
                "STABLE STRICT PARALLEL SAFE",
                """
                _int_overlap_sel(internal, oid, internal, integer) RETURNS double precision
                _int_contains_sel(internal, oid, internal, integer) RETURNS double precision
                _int_contained_sel(internal, oid, internal, integer) RETURNS double precision
                _int_overlap_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
                _int_contains_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
                _int_contained_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
                """
            ),
            functions(
                "_int",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                intset(integer) RETURNS integer[]
                icount(integer[]) RETURNS integer
                sort(integer[], text) RETURNS integer[]
                sort(integer[]) RETURNS integer[]
                sort_asc(integer[]) RETURNS integer[]
                sort_desc(integer[]) RETURNS integer[]
                uniq(integer[]) RETURNS integer[]
                idx(integer[], integer) RETURNS integer
                subarray(integer[], integer, integer) RETURNS integer[]
                subarray(integer[], integer) RETURNS integer[]
                intarray_push_elem(integer[], integer) RETURNS integer[]
                intarray_push_array(integer[], integer[]) RETURNS integer[]
                intarray_del_elem(integer[], integer) RETURNS integer[]
                intset_union_elem(integer[], integer) RETURNS integer[]
                intset_subtract(integer[], integer[]) RETURNS integer[]
                """
            ),
            """
            CREATE OPERATOR ~~ (LEFTARG = query_int, RIGHTARG = integer[], FUNCTION = rboolop, COMMUTATOR = @@,
                RESTRICT = _int_matchsel, JOIN = contjoinsel);
            CREATE OPERATOR @@ (LEFTARG = integer[], RIGHTARG = query_int, FUNCTION = boolop, COMMUTATOR = ~~,
                RESTRICT = _int_matchsel, JOIN = contjoinsel);
            CREATE OPERATOR && (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = _int_overlap,
                COMMUTATOR = &&, RESTRICT = _int_overlap_sel, JOIN = _int_overlap_joinsel);
            CREATE OPERATOR <@ (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = _int_contained,
                COMMUTATOR = @>, RESTRICT = _int_contained_sel, JOIN = _int_contained_joinsel);
            CREATE OPERATOR @> (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = _int_contains,
                COMMUTATOR = <@, RESTRICT = _int_contains_sel, JOIN = _int_contains_joinsel);
            CREATE OPERATOR # (RIGHTARG = integer[], FUNCTION = icount);
            CREATE OPERATOR # (LEFTARG = integer[], RIGHTARG = integer, FUNCTION = idx);
            CREATE OPERATOR + (LEFTARG = integer[], RIGHTARG = integer, FUNCTION = intarray_push_elem);
            CREATE OPERATOR + (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = intarray_push_array,
                COMMUTATOR = +);
            CREATE OPERATOR - (LEFTARG = integer[], RIGHTARG = integer, FUNCTION = intarray_del_elem);
            CREATE OPERATOR | (LEFTARG = integer[], RIGHTARG = integer, FUNCTION = intset_union_elem);
            CREATE OPERATOR | (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = _int_union,
                COMMUTATOR = |);
            CREATE OPERATOR - (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = intset_subtract);
            CREATE OPERATOR & (LEFTARG = integer[], RIGHTARG = integer[], FUNCTION = _int_inter,
                COMMUTATOR = &);
            CREATE OPERATOR CLASS gist__int_ops DEFAULT FOR TYPE integer[] USING gist AS OPERATOR 3 &&(integer[],integer[]), OPERATOR 6 =(anyarray,anyarray), OPERATOR 7 @>(integer[],integer[]), OPERATOR 20 @@(integer[],query_int);
            CREATE OPERATOR CLASS gist__intbig_ops FOR TYPE integer[] USING gist AS OPERATOR 3 &&(integer[],integer[]), OPERATOR 6 =(anyarray,anyarray), OPERATOR 7 @>(integer[],integer[]), OPERATOR 20 @@(integer[],query_int);
            CREATE OPERATOR CLASS gin__int_ops FOR TYPE integer[] USING gin AS OPERATOR 3 &&(integer[],integer[]), OPERATOR 6 =(anyarray,anyarray), OPERATOR 7 @>(integer[],integer[]), OPERATOR 8 <@(integer[],integer[]), OPERATOR 20 @@(integer[],query_int);

            """,
        ].joined()
        return script
    }()
}
