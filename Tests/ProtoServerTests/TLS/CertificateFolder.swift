import Foundation

@testable import ProtoServer

/// A folder with certificate files, removed in the end.
final class CertificateFolder: Sendable {
    let path: String

    var certificate: String { path + "/server.crt" }
    var key: String { path + "/server.key" }

    init(
        certificate: String = TestCertificates.firstCertificate,
        key: String = TestCertificates.firstKey,
        permissions: Int = 0o600
    ) throws {
        path = NSTemporaryDirectory() + "proto-server-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try write(certificate: certificate, key: key, permissions: permissions)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(certificate: String, key: String, permissions: Int = 0o600) throws {
        try certificate.write(toFile: self.certificate, atomically: true, encoding: .utf8)
        try key.write(toFile: self.key, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: self.key)
    }

    func configure(_ options: inout ServerOptions) {
        options.sslCertificateFile = certificate
        options.sslKeyFile = key
    }
}
