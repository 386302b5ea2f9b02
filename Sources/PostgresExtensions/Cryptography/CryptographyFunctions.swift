import PostgresQuery
import PostgresWire

/// The functions of `pgcrypto`.
enum CryptographyFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "pg_digest": .binary { (value, name, _) throws(PostgresError) in
                .bytea(try MessageDigest(named: name.textValue).digest(value.byteValue))
            },
            "pg_hmac": .many { (values, _) throws(PostgresError) in
                let digest = try MessageDigest(named: values[2].textValue)
                return .bytea(digest.code(of: values[0].byteValue, key: values[1].byteValue))
            },
            "pg_crypt": .binary { (password, salt, _) throws(PostgresError) in
                .text(try PasswordHash.hash(password.textValue, salt: salt.textValue))
            },
            "pg_gen_salt": .unary { (kind, _) throws(PostgresError) in
                .text(try PasswordHash.salt(kind.textValue, rounds: nil))
            },
            "pg_gen_salt_rounds": .binary { (kind, rounds, _) throws(PostgresError) in
                .text(try PasswordHash.salt(kind.textValue, rounds: rounds.intValue))
            },
            "pg_random_bytes": .unary { (count, _) throws(PostgresError) in
                let count = count.intValue
                guard (1...1024).contains(count) else { throw PostgresError("39000", "Length not in range") }
                return .bytea((0..<count).map { _ in UInt8.random(in: .min ... .max) })
            },
            "pg_random_uuid": .nullary { (environment) throws(PostgresError) in
                guard case .nullary(let body)? = FunctionLibrary.scalar("gen_random_uuid") else { return .null }
                return try body(environment)
            },
            "pg_encrypt": .many { (values, _) throws(PostgresError) in try encrypted(values) },
            "pg_encrypt_iv": .many { (values, _) throws(PostgresError) in try encrypted(values) },
            "pg_decrypt": .many { (values, _) throws(PostgresError) in try decrypted(values) },
            "pg_decrypt_iv": .many { (values, _) throws(PostgresError) in try decrypted(values) },
            "pg_armor": .many { (values, _) throws(PostgresError) in try armored(values) },
            "pg_dearmor": .unary { (text, _) throws(PostgresError) in .bytea(try ASCIIArmor.bytes(of: text.textValue))
            },
        ]
        library.addRows("pgp_armor_headers") { (values, _) throws(PostgresError) in
            try ASCIIArmor.headers(of: values.first?.textValue ?? "").map { [.text($0.key), .text($0.value)] }
        }
        for (suffix, isText) in [("text", true), ("bytea", false)] {
            library.scalars["pgp_sym_encrypt_" + suffix] = .many { (values, _) throws(PostgresError) in
                let options = try OpenPGPMessage.Options(values.count > 2 ? values[2].textValue : "")
                let (data, password) = (values[0].byteValue, values[1].byteValue)
                return .bytea(try OpenPGPMessage.encrypted(data, isText: isText, password: password, options))
            }
            library.scalars["pgp_sym_decrypt_" + suffix] = .many { (values, _) throws(PostgresError) in
                let options = try OpenPGPMessage.Options(values.count > 2 ? values[2].textValue : "")
                let (data, password) = (values[0].byteValue, values[1].byteValue)
                let found = try OpenPGPMessage.decrypted(data, password: password, isText: isText, options)
                guard isText else { return .bytea(found) }
                guard let text = String(validating: found, as: UTF8.self) else {
                    throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\"")
                }
                return .text(text)
            }
        }
        for name in missing {
            library.scalars[name] = .many { (_, _) throws(PostgresError) in
                throw PostgresError("0A000", "the function \(name) is not supported")
            }
        }
        return library
    }()

    /// Messages of OpenPGP that a pair of keys encrypts and opens.
    private static let missing = [
        "pgp_pub_encrypt_text", "pgp_pub_encrypt_bytea", "pgp_pub_decrypt_text", "pgp_pub_decrypt_bytea",
        "pgp_key_id_w",
    ]

    /// `encrypt(data, key, type)`, `encrypt_iv(data, key, iv, type)`.
    private static func encrypted(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        let cipher = try CipherName(values[values.count - 1].textValue)
        let vector = values.count > 3 ? values[2].byteValue : []
        guard let bytes = cipher.encrypt(values[0].byteValue, key: values[1].byteValue, vector: vector) else {
            throw PostgresError("39000", "encrypt\(values.count > 3 ? "_iv" : "") error: Encryption failed")
        }
        return .bytea(bytes)
    }

    /// `decrypt(data, key, type)`, `decrypt_iv(data, key, iv, type)`.
    private static func decrypted(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        let cipher = try CipherName(values[values.count - 1].textValue)
        let vector = values.count > 3 ? values[2].byteValue : []
        guard let bytes = cipher.decrypt(values[0].byteValue, key: values[1].byteValue, vector: vector) else {
            throw PostgresError("39000", "decrypt\(values.count > 3 ? "_iv" : "") error: Decryption failed")
        }
        return .bytea(bytes)
    }

    /// `armor(data)`, `armor(data, keys, values)`.
    private static func armored(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        guard values.count == 3 else { return .text(ASCIIArmor.text(of: values[0].byteValue)) }
        guard case .array(let keys) = values[1], case .array(let texts) = values[2] else { return .null }
        guard keys.dimensions.count <= 1, texts.dimensions.count <= 1 else {
            throw PostgresError("2202E", "wrong number of array subscripts")
        }
        guard keys.elements.count == texts.elements.count else {
            throw PostgresError("2202E", "mismatched array dimensions")
        }
        var headers: [(key: String, value: String)] = []
        for (key, value) in zip(keys.elements, texts.elements) {
            guard !key.isNull else { throw PostgresError("22004", "null value not allowed for header key") }
            guard !value.isNull else { throw PostgresError("22004", "null value not allowed for header value") }
            for (text, word) in [(key.textValue, "key"), (value.textValue, "value")] {
                guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
                    throw PostgresError("22023", "header \(word) must not contain non-ASCII characters")
                }
                if word == "key", text.contains(": ") {
                    throw PostgresError("22023", "header key must not contain \": \"")
                }
                guard !text.contains("\n") else {
                    throw PostgresError("22023", "header \(word) must not contain newlines")
                }
            }
            headers.append((key.textValue, value.textValue))
        }
        return .text(ASCIIArmor.text(of: values[0].byteValue, headers: headers))
    }
}
