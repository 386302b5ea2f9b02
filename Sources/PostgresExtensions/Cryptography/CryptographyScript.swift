extension ExtensionScript {
    /// `pgcrypto`: digests, hashes of passwords, and encryption.
    static let pgcrypto: ExtensionScript = {
        var script = ExtensionScript(name: "pgcrypto", version: "1.3", comment: "cryptographic functions")
        script.isTrusted = true
        script.sql =
            functions(
                "pgcrypto",
                "IMMUTABLE STRICT PARALLEL SAFE",
                """
                digest(text, text) RETURNS bytea = pg_digest
                digest(bytea, text) RETURNS bytea = pg_digest
                hmac(text, text, text) RETURNS bytea = pg_hmac
                hmac(bytea, bytea, text) RETURNS bytea = pg_hmac
                crypt(text, text) RETURNS text = pg_crypt
                encrypt(bytea, bytea, text) RETURNS bytea = pg_encrypt
                decrypt(bytea, bytea, text) RETURNS bytea = pg_decrypt
                encrypt_iv(bytea, bytea, bytea, text) RETURNS bytea = pg_encrypt_iv
                decrypt_iv(bytea, bytea, bytea, text) RETURNS bytea = pg_decrypt_iv
                pgp_sym_decrypt(bytea, text) RETURNS text = pgp_sym_decrypt_text
                pgp_sym_decrypt_bytea(bytea, text) RETURNS bytea
                pgp_sym_decrypt(bytea, text, text) RETURNS text = pgp_sym_decrypt_text
                pgp_sym_decrypt_bytea(bytea, text, text) RETURNS bytea
                pgp_pub_decrypt(bytea, bytea) RETURNS text = pgp_pub_decrypt_text
                pgp_pub_decrypt_bytea(bytea, bytea) RETURNS bytea
                pgp_pub_decrypt(bytea, bytea, text) RETURNS text = pgp_pub_decrypt_text
                pgp_pub_decrypt_bytea(bytea, bytea, text) RETURNS bytea
                pgp_pub_decrypt(bytea, bytea, text, text) RETURNS text = pgp_pub_decrypt_text
                pgp_pub_decrypt_bytea(bytea, bytea, text, text) RETURNS bytea
                pgp_key_id(bytea) RETURNS text = pgp_key_id_w
                armor(bytea) RETURNS text = pg_armor
                armor(bytea, text[], text[]) RETURNS text = pg_armor
                dearmor(text) RETURNS bytea = pg_dearmor
                pgp_armor_headers(text, OUT key text, OUT value text) RETURNS SETOF record
                """
            )
            + functions(
                "pgcrypto",
                "STRICT PARALLEL SAFE",
                """
                gen_salt(text) RETURNS text = pg_gen_salt
                gen_salt(text, integer) RETURNS text = pg_gen_salt_rounds
                gen_random_bytes(integer) RETURNS bytea = pg_random_bytes
                pgp_sym_encrypt(text, text) RETURNS bytea = pgp_sym_encrypt_text
                pgp_sym_encrypt_bytea(bytea, text) RETURNS bytea
                pgp_sym_encrypt(text, text, text) RETURNS bytea = pgp_sym_encrypt_text
                pgp_sym_encrypt_bytea(bytea, text, text) RETURNS bytea
                pgp_pub_encrypt(text, bytea) RETURNS bytea = pgp_pub_encrypt_text
                pgp_pub_encrypt_bytea(bytea, bytea) RETURNS bytea
                pgp_pub_encrypt(text, bytea, text) RETURNS bytea = pgp_pub_encrypt_text
                pgp_pub_encrypt_bytea(bytea, bytea, text) RETURNS bytea
                """
            )
            + functions("pgcrypto", "PARALLEL SAFE", "gen_random_uuid() RETURNS uuid = pg_random_uuid")
        return script
    }()
}
