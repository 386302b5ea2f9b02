import COpenSSL
import Glibc

@testable import ProtoServer

/// A client that speaks TLS over a `TestClient`'s socket, trusting anyone.
final class TLSTestClient: @unchecked Sendable {
    // Safety: a test uses it from one thread at a time.
    private let client: TestClient
    private let context: OpaquePointer
    private let ssl: OpaquePointer

    /// Does the handshake; throws the alert that the server sent.
    init(
        _ client: TestClient,
        protocols: [String] = [],
        serverName: String? = nil,
        maximumVersion: Int32 = TLS1_3_VERSION
    ) throws {
        self.client = client
        guard let context = SSL_CTX_new(TLS_client_method()), let ssl = SSL_new(context) else {
            throw ServerError(OpenSSLError.takeReason())
        }
        self.context = context
        self.ssl = ssl
        SSL_ctrl(ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(maximumVersion), nil)
        SSL_ctrl(ssl, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_VERSION), nil)
        let names = protocols.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        if !names.isEmpty { SSL_set_alpn_protos(ssl, names, UInt32(names.count)) }
        if var name = serverName {
            name.withUTF8 { bytes in
                var text = Array(bytes) + [0]
                SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, Int(TLSEXT_NAMETYPE_host_name), &text)
            }
        }
        SSL_set_fd(ssl, client.descriptor)
        guard SSL_connect(ssl) == 1 else { throw ServerError(OpenSSLError.takeReason()) }
    }

    deinit {
        SSL_free(ssl)
        SSL_CTX_free(context)
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                SSL_write(ssl, $0.baseAddress.map { $0 + sent }, Int32($0.count - sent))
            }
            guard count > 0 else { throw ServerError(OpenSSLError.takeReason()) }
            sent += Int(count)
        }
    }

    /// Exactly this many bytes, fewer only at the end of the stream.
    func receive(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let length = bytes.withUnsafeMutableBytes {
                SSL_read(ssl, $0.baseAddress.map { $0 + got }, Int32(count - got))
            }
            guard length > 0 else { break }
            got += Int(length)
        }
        return Array(bytes.prefix(got))
    }

    /// The common name of the server's certificate, as `/CN=name`.
    var serverSubject: String? {
        guard let certificate = openssl_peer_certificate(ssl) else { return nil }
        defer { X509_free(certificate) }
        var text = [CChar](repeating: 0, count: 256)
        guard X509_NAME_oneline(X509_get_subject_name(certificate), &text, 256) != nil else { return nil }
        return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    }
}
