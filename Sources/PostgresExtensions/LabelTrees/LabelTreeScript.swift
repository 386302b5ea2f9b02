extension ExtensionScript {
    /// `ltree`: labels of places in a tree.
    static let labelTrees: ExtensionScript = {
        var script = ExtensionScript(
            name: "ltree",
            version: "1.2",
            comment: "data type for hierarchical tree-like structures"
        )
        script.isTrusted = true
        script.sql = [
            """
            CREATE TYPE ltree;
            CREATE TYPE lquery;
            CREATE TYPE ltxtquery;

            """,
            functions(
                "ltree",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                ltree_in(cstring) RETURNS ltree
                ltree_out(ltree) RETURNS cstring
                lquery_in(cstring) RETURNS lquery
                lquery_out(lquery) RETURNS cstring
                ltxtq_in(cstring) RETURNS ltxtquery
                ltxtq_out(ltxtquery) RETURNS cstring
                ltree_recv(internal) RETURNS ltree
                ltree_send(ltree) RETURNS bytea
                lquery_recv(internal) RETURNS lquery
                lquery_send(lquery) RETURNS bytea
                ltxtq_recv(internal) RETURNS ltxtquery
                ltxtq_send(ltxtquery) RETURNS bytea
                """
            ),
            """
            CREATE TYPE ltree (INPUT = ltree_in, OUTPUT = ltree_out, RECEIVE = ltree_recv, SEND = ltree_send,
                INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
            CREATE TYPE lquery (INPUT = lquery_in, OUTPUT = lquery_out, RECEIVE = lquery_recv,
                SEND = lquery_send, INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
            CREATE TYPE ltxtquery (INPUT = ltxtq_in, OUTPUT = ltxtq_out, RECEIVE = ltxtq_recv,
                SEND = ltxtq_send, INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);

            """,
            functions(
                "ltree",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                ltree_cmp(ltree, ltree) RETURNS integer
                ltree_lt(ltree, ltree) RETURNS boolean
                ltree_le(ltree, ltree) RETURNS boolean
                ltree_eq(ltree, ltree) RETURNS boolean
                ltree_ge(ltree, ltree) RETURNS boolean
                ltree_gt(ltree, ltree) RETURNS boolean
                ltree_ne(ltree, ltree) RETURNS boolean
                subltree(ltree, integer, integer) RETURNS ltree
                subpath(ltree, integer, integer) RETURNS ltree
                subpath(ltree, integer) RETURNS ltree
                index(ltree, ltree) RETURNS integer = ltree_index
                index(ltree, ltree, integer) RETURNS integer = ltree_index
                nlevel(ltree) RETURNS integer
                ltree2text(ltree) RETURNS text
                text2ltree(text) RETURNS ltree
                lca(ltree[]) RETURNS ltree = _lca
                lca(ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree, ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree, ltree, ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree, ltree, ltree, ltree, ltree) RETURNS ltree
                lca(ltree, ltree, ltree, ltree, ltree, ltree, ltree, ltree) RETURNS ltree
                ltree_isparent(ltree, ltree) RETURNS boolean
                ltree_risparent(ltree, ltree) RETURNS boolean
                ltree_addltree(ltree, ltree) RETURNS ltree
                ltree_addtext(ltree, text) RETURNS ltree
                ltree_textadd(text, ltree) RETURNS ltree
                ltreeparentsel(internal, oid, internal, integer) RETURNS double precision
                ltq_regex(ltree, lquery) RETURNS boolean
                ltq_rregex(lquery, ltree) RETURNS boolean
                lt_q_regex(ltree, lquery[]) RETURNS boolean
                lt_q_rregex(lquery[], ltree) RETURNS boolean
                ltxtq_exec(ltree, ltxtquery) RETURNS boolean
                ltxtq_rexec(ltxtquery, ltree) RETURNS boolean
                _ltree_isparent(ltree[], ltree) RETURNS boolean
                _ltree_r_isparent(ltree, ltree[]) RETURNS boolean
                _ltree_risparent(ltree[], ltree) RETURNS boolean
                _ltree_r_risparent(ltree, ltree[]) RETURNS boolean
                _ltq_regex(ltree[], lquery) RETURNS boolean
                _ltq_rregex(lquery, ltree[]) RETURNS boolean
                _lt_q_regex(ltree[], lquery[]) RETURNS boolean
                _lt_q_rregex(lquery[], ltree[]) RETURNS boolean
                _ltxtq_exec(ltree[], ltxtquery) RETURNS boolean
                _ltxtq_rexec(ltxtquery, ltree[]) RETURNS boolean
                _ltree_extract_isparent(ltree[], ltree) RETURNS ltree
                _ltree_extract_risparent(ltree[], ltree) RETURNS ltree
                _ltq_extract_regex(ltree[], lquery) RETURNS ltree
                _ltxtq_extract_exec(ltree[], ltxtquery) RETURNS ltree
                """
            ),
            """
            CREATE OPERATOR > (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_gt, COMMUTATOR = <,
                NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
            CREATE OPERATOR >= (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_ge, COMMUTATOR = <=,
                NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);
            CREATE OPERATOR < (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_lt, COMMUTATOR = >,
                NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
            CREATE OPERATOR <= (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_le, COMMUTATOR = >=,
                NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
            CREATE OPERATOR <> (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_ne, COMMUTATOR = <>,
                NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
            CREATE OPERATOR = (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_eq, COMMUTATOR = =,
                NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, MERGES);
            CREATE OPERATOR <@ (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_risparent, COMMUTATOR = @>,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @> (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_isparent, COMMUTATOR = <@,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^<@ (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_risparent,
                COMMUTATOR = ^@>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@> (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_isparent,
                COMMUTATOR = ^<@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR || (LEFTARG = ltree, RIGHTARG = ltree, FUNCTION = ltree_addltree);
            CREATE OPERATOR || (LEFTARG = ltree, RIGHTARG = text, FUNCTION = ltree_addtext);
            CREATE OPERATOR || (LEFTARG = text, RIGHTARG = ltree, FUNCTION = ltree_textadd);
            CREATE OPERATOR ~ (LEFTARG = lquery, RIGHTARG = ltree, FUNCTION = ltq_rregex, COMMUTATOR = ~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ~ (LEFTARG = ltree, RIGHTARG = lquery, FUNCTION = ltq_regex, COMMUTATOR = ~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^~ (LEFTARG = lquery, RIGHTARG = ltree, FUNCTION = ltq_rregex, COMMUTATOR = ^~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^~ (LEFTARG = ltree, RIGHTARG = lquery, FUNCTION = ltq_regex, COMMUTATOR = ^~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ? (LEFTARG = lquery[], RIGHTARG = ltree, FUNCTION = lt_q_rregex, COMMUTATOR = ?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ? (LEFTARG = ltree, RIGHTARG = lquery[], FUNCTION = lt_q_regex, COMMUTATOR = ?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^? (LEFTARG = lquery[], RIGHTARG = ltree, FUNCTION = lt_q_rregex, COMMUTATOR = ^?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^? (LEFTARG = ltree, RIGHTARG = lquery[], FUNCTION = lt_q_regex, COMMUTATOR = ^?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @ (LEFTARG = ltxtquery, RIGHTARG = ltree, FUNCTION = ltxtq_rexec, COMMUTATOR = @,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @ (LEFTARG = ltree, RIGHTARG = ltxtquery, FUNCTION = ltxtq_exec, COMMUTATOR = @,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@ (LEFTARG = ltxtquery, RIGHTARG = ltree, FUNCTION = ltxtq_rexec, COMMUTATOR = ^@,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@ (LEFTARG = ltree, RIGHTARG = ltxtquery, FUNCTION = ltxtq_exec, COMMUTATOR = ^@,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR <@ (LEFTARG = ltree, RIGHTARG = ltree[], FUNCTION = _ltree_r_isparent,
                COMMUTATOR = @>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @> (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_isparent,
                COMMUTATOR = <@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @> (LEFTARG = ltree, RIGHTARG = ltree[], FUNCTION = _ltree_r_risparent,
                COMMUTATOR = <@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR <@ (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_risparent,
                COMMUTATOR = @>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ~ (LEFTARG = lquery, RIGHTARG = ltree[], FUNCTION = _ltq_rregex, COMMUTATOR = ~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ~ (LEFTARG = ltree[], RIGHTARG = lquery, FUNCTION = _ltq_regex, COMMUTATOR = ~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ? (LEFTARG = lquery[], RIGHTARG = ltree[], FUNCTION = _lt_q_rregex, COMMUTATOR = ?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ? (LEFTARG = ltree[], RIGHTARG = lquery[], FUNCTION = _lt_q_regex, COMMUTATOR = ?,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @ (LEFTARG = ltxtquery, RIGHTARG = ltree[], FUNCTION = _ltxtq_rexec,
                COMMUTATOR = @, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR @ (LEFTARG = ltree[], RIGHTARG = ltxtquery, FUNCTION = _ltxtq_exec, COMMUTATOR = @,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^<@ (LEFTARG = ltree, RIGHTARG = ltree[], FUNCTION = _ltree_r_isparent,
                COMMUTATOR = ^@>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@> (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_isparent,
                COMMUTATOR = ^<@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@> (LEFTARG = ltree, RIGHTARG = ltree[], FUNCTION = _ltree_r_risparent,
                COMMUTATOR = ^<@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^<@ (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_risparent,
                COMMUTATOR = ^@>, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^~ (LEFTARG = lquery, RIGHTARG = ltree[], FUNCTION = _ltq_rregex, COMMUTATOR = ^~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^~ (LEFTARG = ltree[], RIGHTARG = lquery, FUNCTION = _ltq_regex, COMMUTATOR = ^~,
                RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^? (LEFTARG = lquery[], RIGHTARG = ltree[], FUNCTION = _lt_q_rregex,
                COMMUTATOR = ^?, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^? (LEFTARG = ltree[], RIGHTARG = lquery[], FUNCTION = _lt_q_regex,
                COMMUTATOR = ^?, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@ (LEFTARG = ltxtquery, RIGHTARG = ltree[], FUNCTION = _ltxtq_rexec,
                COMMUTATOR = ^@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ^@ (LEFTARG = ltree[], RIGHTARG = ltxtquery, FUNCTION = _ltxtq_exec,
                COMMUTATOR = ^@, RESTRICT = matchingsel, JOIN = matchingjoinsel);
            CREATE OPERATOR ?@> (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_extract_isparent);
            CREATE OPERATOR ?<@ (LEFTARG = ltree[], RIGHTARG = ltree, FUNCTION = _ltree_extract_risparent);
            CREATE OPERATOR ?~ (LEFTARG = ltree[], RIGHTARG = lquery, FUNCTION = _ltq_extract_regex);
            CREATE OPERATOR ?@ (LEFTARG = ltree[], RIGHTARG = ltxtquery, FUNCTION = _ltxtq_extract_exec);
            CREATE OPERATOR CLASS ltree_ops DEFAULT FOR TYPE ltree USING btree AS OPERATOR 1 <(ltree,ltree),
                OPERATOR 2 <=(ltree,ltree), OPERATOR 3 =(ltree,ltree), OPERATOR 4 >=(ltree,ltree),
                OPERATOR 5 >(ltree,ltree), FUNCTION 1 (ltree, ltree) ltree_cmp(ltree,ltree);
            CREATE OPERATOR CLASS gist_ltree_ops DEFAULT FOR TYPE ltree USING gist AS OPERATOR 1 <(ltree,ltree), OPERATOR 2 <=(ltree,ltree), OPERATOR 3 =(ltree,ltree), OPERATOR 4 >=(ltree,ltree), OPERATOR 5 >(ltree,ltree), OPERATOR 10 @>(ltree,ltree), OPERATOR 11 <@(ltree,ltree), OPERATOR 12 ~(ltree,lquery), OPERATOR 13 ~(lquery,ltree), OPERATOR 14 @(ltree,ltxtquery), OPERATOR 15 @(ltxtquery,ltree), OPERATOR 16 ?(ltree,lquery[]), OPERATOR 17 ?(lquery[],ltree);
            CREATE OPERATOR CLASS gist__ltree_ops DEFAULT FOR TYPE ltree[] USING gist AS OPERATOR 10 <@(ltree[],ltree), OPERATOR 11 @>(ltree,ltree[]), OPERATOR 12 ~(ltree[],lquery), OPERATOR 13 ~(lquery,ltree[]), OPERATOR 14 @(ltree[],ltxtquery), OPERATOR 15 @(ltxtquery,ltree[]), OPERATOR 16 ?(ltree[],lquery[]), OPERATOR 17 ?(lquery[],ltree[]);

            """,
        ].joined()
        return script
    }()
}
