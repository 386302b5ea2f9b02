internal import COpenSSL
internal import Glibc

/// A certificate, its key and the rules of TLS: what an `SSL_CTX` holds, never changed once made.
final class TLSContext: @unchecked Sendable {
    // Safety: OpenSSL locks what connections share of a context, and nothing is set after `init`.
    let context: OpaquePointer
    /// The hash of the certificate for the channel binding `tls-server-end-point`.
    let serverEndPoint: [UInt8]?

    /// Loads the files (PEM; the certificate's may hold its chain).
    init(certificateFile: String, keyFile: String, authorityFile: String? = nil) throws(ServerError) {
        guard let context = SSL_CTX_new(TLS_server_method()) else {
            throw ServerError("could not create SSL context: \(OpenSSLError.takeReason())")
        }
        var isOwned = true
        defer { if isOwned { SSL_CTX_free(context) } }
        openssl_configure_server(context)
        try Self.loadCertificate(certificateFile, into: context)
        try Self.loadKey(keyFile, into: context)
        if let authorityFile { try Self.loadAuthorities(authorityFile, into: context) }
        SSL_CTX_set_alpn_select_cb(context, selectProtocol, nil)
        serverEndPoint = Self.endPoint(of: context)
        self.context = context
        isOwned = false
    }

    deinit { SSL_CTX_free(context) }

    private static func loadCertificate(_ file: String, into context: OpaquePointer) throws(ServerError) {
        ERR_clear_error()
        guard access(file, R_OK) == 0 else {
            throw ServerError("could not load server certificate file \"\(file)\": \(SystemError.reason(errno))")
        }
        guard SSL_CTX_use_certificate_chain_file(context, file) == 1 else {
            throw ServerError("could not load server certificate file \"\(file)\": \(OpenSSLError.takeReason())")
        }
    }

    private static func loadKey(_ file: String, into context: OpaquePointer) throws(ServerError) {
        var status = stat()
        guard stat(file, &status) == 0, access(file, R_OK) == 0 else {
            throw ServerError("could not access private key file \"\(file)\": \(SystemError.reason(errno))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ServerError("private key file \"\(file)\" is not a regular file")
        }
        let forbidden = status.st_uid == 0 ? S_IWGRP | S_IXGRP | S_IRWXO : S_IRWXG | S_IRWXO
        guard status.st_mode & forbidden == 0 else {
            throw ServerError(
                "private key file \"\(file)\" has group or world access",
                hint: "File must have permissions u=rw (0600) or less if owned by the user that runs the server, "
                    + "or permissions u=rw,g=r (0640) or less if owned by root."
            )
        }
        guard SSL_CTX_use_PrivateKey_file(context, file, SSL_FILETYPE_PEM) == 1 else {
            throw ServerError("could not load private key file \"\(file)\": \(OpenSSLError.takeReason())")
        }
        guard SSL_CTX_check_private_key(context) == 1 else {
            throw ServerError("check of private key failed: \(OpenSSLError.takeReason())")
        }
    }

    /// Trusts these authorities for the certificates of clients, which are asked for and, once shown, must be valid.
    private static func loadAuthorities(_ file: String, into context: OpaquePointer) throws(ServerError) {
        guard SSL_CTX_load_verify_locations(context, file, nil) == 1,
            let names = SSL_load_client_CA_file(file)
        else {
            throw ServerError("could not load root certificate file \"\(file)\": \(OpenSSLError.takeReason())")
        }
        SSL_CTX_set_client_CA_list(context, names)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE, nil)
    }

    /// RFC 5929 §4.1: hashed with the algorithm of the certificate's signature, but SHA-256 in place of MD5 and SHA-1.
    private static func endPoint(of context: OpaquePointer) -> [UInt8]? {
        guard let certificate = SSL_CTX_get0_certificate(context) else { return nil }
        var digestNumber: Int32 = 0
        guard OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digestNumber, nil) == 1 else { return nil }
        if digestNumber == NID_md5 || digestNumber == NID_sha1 { digestNumber = NID_sha256 }
        guard let name = OBJ_nid2sn(digestNumber), let digest = EVP_get_digestbyname(name) else { return nil }
        var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard X509_digest(certificate, digest, &hash, &length) == 1 else { return nil }
        return Array(hash.prefix(Int(length)))
    }
}

/// Agrees on the application protocol `postgresql` when the client offers it, and refuses clients that offer others only.
private func selectProtocol(
    _ ssl: OpaquePointer?,
    _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenLength: UnsafeMutablePointer<UInt8>?,
    _ offered: UnsafePointer<UInt8>?,
    _ offeredLength: UInt32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    let bytes = UnsafeBufferPointer(start: offered, count: Int(offeredLength))
    let name = "postgresql".utf8
    var index = 0
    while index < bytes.count {
        let start = index + 1
        let end = start + Int(bytes[index])
        guard end <= bytes.count else { break }
        if bytes[start..<end].elementsEqual(name), let base = bytes.baseAddress {
            chosen?.pointee = base + start
            chosenLength?.pointee = UInt8(name.count)
            return SSL_TLSEXT_ERR_OK
        }
        index = end
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}
