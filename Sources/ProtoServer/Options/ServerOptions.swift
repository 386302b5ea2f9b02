internal import Glibc
public import PostgresProto

/// What can be set of a server.
public struct ServerOptions: Hashable, Sendable {
    /// The names or addresses to listen at.
    ///
    /// `*` is all of this machine; without any, the server listens at no internet address.
    public var listenAddresses = ["127.0.0.1"]
    /// The port; 0 lets the system choose.
    public var port: UInt16 = 55432
    /// Where the Unix socket `.s.PGSQL.PORT` is made, if anywhere.
    public var unixSocketDirectory: String?
    /// The private key of the certificate (PEM).
    public var sslKeyFile: String?
    /// The certificate and its chain (PEM).
    public var sslCertificateFile: String?
    /// The authorities that certificates of clients are checked against (PEM); without them none is asked for.
    public var sslAuthorityFile: String?
    /// Whether clients over the internet must use TLS.
    public var requireSSL = false
    /// Where names and secrets of users are.
    public var usersFile: String?
    /// How users prove who they are; nil leaves it to the users file and the handler.
    public var authMethod: String?
    /// Whether the method `password` may be used without TLS.
    public var allowCleartext = false
    /// How many clients there may be at once.
    public var maxClients = 100
    /// Where rows go that do not fit a session's `work_mem`; nil makes a statement with too many of them fail.
    public var temporaryDirectory: String? = TemporaryFolder.standard.path
    /// How much is logged.
    public var logLevel = LogLevel.info
    /// How long a client may take to log in.
    public var loginTimeout = Duration.seconds(60)
    /// How long running statements may go on when the server is asked to stop.
    public var shutdownTimeout = Duration.seconds(30)
    /// How many event loops there are.
    public var threads = max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
    /// How many threads there may be for handlers that block.
    public var blockingThreads = 256

    /// The defaults.
    public init() {}

    /// Checks what belongs together.
    func validate() throws(ServerError) {
        if (sslKeyFile == nil) != (sslCertificateFile == nil) {
            throw ServerError("--ssl-key and --ssl-cert must be given together")
        }
        if requireSSL, sslCertificateFile == nil {
            throw ServerError("--require-ssl needs --ssl-key and --ssl-cert")
        }
        if sslAuthorityFile != nil, sslCertificateFile == nil {
            throw ServerError("--ssl-ca needs --ssl-key and --ssl-cert")
        }
        if listenAddresses.isEmpty, unixSocketDirectory == nil {
            throw ServerError("there is no address to listen at")
        }
    }
}
