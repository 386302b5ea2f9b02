import Testing

@testable import ProtoServer

@Suite("Certificate files that cannot be used are errors in plain words")
struct TLSContextTests {
    private func message(of folder: CertificateFolder) -> String? {
        #expect(throws: ServerError.self) {
            try TLSContext(certificateFile: folder.certificate, keyFile: folder.key)
        }?.message
    }

    @Test("a file that is missing")
    func missing() throws {
        let folder = try CertificateFolder()
        let error = #expect(throws: ServerError.self) {
            try TLSContext(certificateFile: "/nowhere.crt", keyFile: folder.key)
        }
        #expect(error?.message == "could not load server certificate file \"/nowhere.crt\": No such file or directory")
        let keyError = #expect(throws: ServerError.self) {
            try TLSContext(certificateFile: folder.certificate, keyFile: "/nowhere.key")
        }
        #expect(keyError?.message == "could not access private key file \"/nowhere.key\": No such file or directory")
    }

    @Test("a key that others may read")
    func permissions() throws {
        let folder = try CertificateFolder(permissions: 0o644)
        #expect(message(of: folder) == "private key file \"\(folder.key)\" has group or world access")
    }

    @Test("a key of another certificate")
    func mismatch() throws {
        let folder = try CertificateFolder(key: TestCertificates.secondKey)
        #expect(message(of: folder)?.contains("key values mismatch") == true)
    }

    @Test("no certificate at all")
    func rubbish() throws {
        let folder = try CertificateFolder(certificate: "rubbish")
        #expect(message(of: folder)?.hasPrefix("could not load server certificate file ") == true)
    }
}
