internal import COpenSSL
internal import PostgresProto
internal import PostgresWire

/// The encrypted side of one connection: bytes in, bytes out, no socket.
///
/// OpenSSL reads from memory that the caller lends for one call and writes into `outgoing`. So the socket is read with as
/// few system calls as an open one, and an idle connection holds nothing of ours.
final class TLSStream {
    private let ssl: OpaquePointer
    private let context: TLSContext
    private let requiresProtocol: Bool
    private var incoming = UnsafeRawBufferPointer(start: nil, count: 0)
    /// What is encrypted and not sent yet.
    var outgoing = OutputBuffer(capacity: 16)
    /// What is agreed on, once the handshake is done.
    private(set) var info: TLSInfo?
    private(set) var failure: TransportError?
    /// Whether the client has said that no more comes.
    private(set) var isAtEnd = false

    var isEstablished: Bool { info != nil }

    /// The server's side of a handshake that has not begun.
    init(_ context: TLSContext, requiresProtocol: Bool) throws(TransportError) {
        self.context = context
        self.requiresProtocol = requiresProtocol
        guard let ssl = SSL_new(context.context) else { throw .tlsFailed(OpenSSLError.takeReason()) }
        self.ssl = ssl
        guard let method = memoryMethod.pointer, let bio = BIO_new(method) else {
            throw .tlsFailed(OpenSSLError.takeReason())
        }
        BIO_set_data(bio, Unmanaged.passUnretained(self).toOpaque())
        BIO_set_init(bio, 1)
        SSL_set_bio(ssl, bio, bio)
        SSL_set_accept_state(ssl)
    }

    deinit { SSL_free(ssl) }

    /// Takes what has come from the socket; what it means is added to the buffer.
    func received(_ bytes: UnsafeRawBufferPointer, into buffer: inout InputBuffer) {
        incoming = bytes
        defer { incoming = UnsafeRawBufferPointer(start: nil, count: 0) }
        guard failure == nil, isEstablished || continueHandshake() else { return }
        var goesOn = true
        while goesOn {
            buffer.withWritableBytes(minimum: max(incoming.count, 256)) { room in
                ERR_clear_error()
                let count = SSL_read(ssl, room.baseAddress, Int32(clamping: room.count))
                goesOn = count > 0
                if !goesOn { note(SSL_get_error(ssl, count)) }
                return Int(count)
            }
        }
    }

    /// Begins the handshake with what has been received of it.
    func handshake(_ bytes: UnsafeRawBufferPointer, into buffer: inout InputBuffer) {
        if bytes.count > 0 { received(bytes, into: &buffer) }
    }

    /// Encrypts into `outgoing`; how many bytes it took, none only with a failure.
    func encrypt(_ bytes: UnsafeRawBufferPointer) -> Int {
        ERR_clear_error()
        let count = SSL_write(ssl, bytes.baseAddress, Int32(clamping: bytes.count))
        if count <= 0 { failure = failure ?? .tlsFailed(OpenSSLError.takeReason()) }
        return max(Int(count), 0)
    }

    /// Tells the client that no more comes.
    func sayGoodbye() {
        guard isEstablished, failure == nil else { return }
        ERR_clear_error()
        SSL_shutdown(ssl)
        ERR_clear_error()
    }

    /// Goes on with the handshake; true when it is done.
    private func continueHandshake() -> Bool {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        guard result == 1 else {
            note(SSL_get_error(ssl, result))
            return false
        }
        let agreed = describe()
        if requiresProtocol, agreed.applicationProtocol == nil {
            failure = .tlsFailed("received direct SSL connection request without ALPN protocol negotiation extension")
            return false
        }
        info = agreed
        return true
    }

    private func note(_ error: Int32) {
        switch error {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE, SSL_ERROR_NONE: break
        case SSL_ERROR_ZERO_RETURN: isAtEnd = true
        default: failure = .tlsFailed(OpenSSLError.takeReason(else: "unexpected end of the stream"))
        }
        ERR_clear_error()
    }

    private func describe() -> TLSInfo {
        let cipher = SSL_get_current_cipher(ssl)
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &length)
        return TLSInfo(
            version: SSL_get_version(ssl).map { String(cString: $0) } ?? "",
            cipher: SSL_CIPHER_get_name(cipher).map { String(cString: $0) } ?? "",
            bits: Int(SSL_CIPHER_get_bits(cipher, nil)),
            serverName: SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name).map { String(cString: $0) },
            applicationProtocol: length > 0
                ? String(decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF8.self) : nil,
            clientCertificateSubject: clientCertificateSubject(),
            serverEndPoint: context.serverEndPoint
        )
    }

    private func clientCertificateSubject() -> String? {
        guard let certificate = openssl_peer_certificate(ssl) else { return nil }
        defer { X509_free(certificate) }
        guard SSL_get_verify_result(ssl) == X509_V_OK,
            let text = X509_NAME_oneline(X509_get_subject_name(certificate), nil, 0)
        else { return nil }
        defer { openssl_free(text) }
        return String(cString: text)
    }
}

extension TLSStream {
    /// OpenSSL asks for bytes of the client.
    fileprivate func take(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(room.count, incoming.count)
        room.copyMemory(from: UnsafeRawBufferPointer(rebasing: incoming[..<count]))
        incoming = UnsafeRawBufferPointer(rebasing: incoming[count...])
        return count
    }
}

/// How OpenSSL reaches the bytes of a `TLSStream`.
private struct MemoryMethod: @unchecked Sendable {
    // Safety: made once, and only read by OpenSSL.
    let pointer: OpaquePointer?
}

private let memoryMethod: MemoryMethod = {
    let method = BIO_meth_new(BIO_get_new_index(), "TLSStream")
    BIO_meth_set_read(method) { bio, bytes, length in
        openssl_bio_clear_retry(bio)
        guard let bio, let bytes, length > 0, let data = BIO_get_data(bio) else { return -1 }
        let stream = Unmanaged<TLSStream>.fromOpaque(data).takeUnretainedValue()
        let count = stream.take(UnsafeMutableRawBufferPointer(start: bytes, count: Int(length)))
        if count == 0 {
            openssl_bio_retry_read(bio)
            return -1
        }
        return Int32(count)
    }
    BIO_meth_set_write(method) { bio, bytes, length in
        openssl_bio_clear_retry(bio)
        guard let bio, let bytes, length > 0, let data = BIO_get_data(bio) else { return -1 }
        let stream = Unmanaged<TLSStream>.fromOpaque(data).takeUnretainedValue()
        stream.outgoing.append(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
        return length
    }
    BIO_meth_set_ctrl(method) { _, command, _, _ in
        // All that is written is taken, so flushing succeeds; nothing else is supported.
        command == BIO_CTRL_FLUSH ? 1 : 0
    }
    return MemoryMethod(pointer: method)
}()
