/// What TLS has agreed on.
public struct TLSInfo: Hashable, Sendable {
    /// The protocol version, such as `TLSv1.3`.
    public var version: String
    /// The cipher suite, such as `TLS_AES_256_GCM_SHA384`.
    public var cipher: String
    /// The bits of the cipher's secret key.
    public var bits: Int
    /// The server name that the client asked for.
    public var serverName: String?
    /// The application protocol agreed on, which can only be `postgresql`.
    public var applicationProtocol: String?
    /// The distinguished name of the client's certificate, in the form `/CN=alice`, if it has shown one that is trusted.
    public var clientCertificateSubject: String?
    /// The hash of our certificate that the channel binding `tls-server-end-point` uses (RFC 5929), if it has one.
    public var serverEndPoint: [UInt8]?

    /// What TLS has agreed on.
    public init(
        version: String,
        cipher: String,
        bits: Int,
        serverName: String? = nil,
        applicationProtocol: String? = nil,
        clientCertificateSubject: String? = nil,
        serverEndPoint: [UInt8]? = nil
    ) {
        self.version = version
        self.cipher = cipher
        self.bits = bits
        self.serverName = serverName
        self.applicationProtocol = applicationProtocol
        self.clientCertificateSubject = clientCertificateSubject
        self.serverEndPoint = serverEndPoint
    }
}
