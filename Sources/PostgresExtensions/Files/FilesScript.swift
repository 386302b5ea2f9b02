extension ExtensionScript {
    /// `file_fdw`: a wrapper for files of the server, which has none for its clients: foreign tables can be defined.
    static let files: ExtensionScript = {
        var script = ExtensionScript(
            name: "file_fdw",
            version: "1.0",
            comment: "foreign-data wrapper for flat file access"
        )
        script.sql = functions(
            "file_fdw",
            "STRICT",
            "file_fdw_handler() RETURNS fdw_handler\nfile_fdw_validator(text[], oid) RETURNS void"
        )
        script.sql += """
            CREATE FOREIGN DATA WRAPPER file_fdw HANDLER file_fdw_handler VALIDATOR file_fdw_validator;

            """
        return script
    }()
}
