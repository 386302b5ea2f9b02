/// The certificate in use, which can be replaced while connections run.
final class TLSCertificates: Sendable {
    private let load: @Sendable () throws(ServerError) -> TLSContext?
    private let context: Guarded<TLSContext?>

    /// Loads what the options name; without a certificate there is no TLS.
    init(_ options: ServerOptions) throws(ServerError) {
        let (certificate, key, authority) = (options.sslCertificateFile, options.sslKeyFile, options.sslAuthorityFile)
        load = { () throws(ServerError) -> TLSContext? in
            guard let certificate, let key else { return nil }
            return try TLSContext(certificateFile: certificate, keyFile: key, authorityFile: authority)
        }
        context = Guarded(try load())
    }

    /// What new connections use.
    var current: TLSContext? { context.withLock { $0 } }

    /// Loads the files again; on an error what is in use stays.
    func reload() throws(ServerError) {
        let loaded = try load()
        context.withLock { $0 = loaded }
    }
}
