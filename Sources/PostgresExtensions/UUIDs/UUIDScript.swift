extension ExtensionScript {
    /// `uuid-ossp`: identifiers made of the time, of names and at random.
    static let uuidOSSP: ExtensionScript = {
        var script = ExtensionScript(
            name: "uuid-ossp",
            version: "1.1",
            comment: "generate universally unique identifiers (UUIDs)"
        )
        script.isTrusted = true
        script.sql =
            functions(
                "uuid-ossp",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                uuid_nil() RETURNS uuid
                uuid_ns_dns() RETURNS uuid
                uuid_ns_url() RETURNS uuid
                uuid_ns_oid() RETURNS uuid
                uuid_ns_x500() RETURNS uuid
                uuid_generate_v3(namespace uuid, name text) RETURNS uuid
                uuid_generate_v5(namespace uuid, name text) RETURNS uuid
                """
            )
            + functions(
                "uuid-ossp",
                "STRICT PARALLEL SAFE",
                """
                uuid_generate_v1() RETURNS uuid
                uuid_generate_v1mc() RETURNS uuid
                uuid_generate_v4() RETURNS uuid
                """
            )
        return script
    }()
}
