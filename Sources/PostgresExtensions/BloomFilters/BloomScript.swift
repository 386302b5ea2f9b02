import PostgresCatalog
import PostgresQuery

extension ExtensionScript {
    /// `bloom`: indexes by filters of bits, which answer `=` over any of many columns.
    static let bloom: ExtensionScript = {
        var script = ExtensionScript(
            name: "bloom",
            version: "1.0",
            comment: "bloom access method - signature file based index"
        )
        script.sql = functions("bloom", "", "blhandler(internal) RETURNS index_am_handler")
        script.sql += """
            CREATE ACCESS METHOD bloom TYPE INDEX HANDLER blhandler;
            COMMENT ON ACCESS METHOD bloom IS 'bloom index access method';

            """
        for (type, hash) in [("int4", "hashint4"), ("text", "hashtext")] {
            script.sql += """
                CREATE OPERATOR CLASS \(type)_ops DEFAULT FOR TYPE \(type) USING bloom AS
                    OPERATOR 1 = (\(type), \(type)), FUNCTION 1 \(hash)(\(type));

                """
        }
        return script
    }()
}
