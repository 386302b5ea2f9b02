import PostgresWire

/// What all connections of a server have in common.
public struct ConnectionConfiguration: Sendable {
    /// The version that clients are told: `15.20 (PostgresProto 1.0)`; the catalog is that of this minor release.
    public var serverVersion = "15.20 (PostgresProto \(PostgresProtoVersion.current))"
    /// Whether unencrypted sessions are refused.
    public var requiresTLS = false
    /// How users prove themselves where the handler does not say otherwise.
    public var authenticationMethod = AuthenticationMethod.trust
    /// Whether a password may come in cleartext over a connection without TLS.
    public var allowsCleartext = false
    /// The users and their secrets, where the server has a file of them.
    public var users: UserDirectory?
    /// A secret of the server's own, from which the salts of unknown users are made.
    public var serverSecret: [UInt8]
    /// The cryptography of authentication.
    public var cryptography: any AuthenticationCryptography
    /// The settings that there are.
    var settings: SettingDefinitions
    /// The longest message that is taken from a client, in bytes.
    public var maximumMessageLength: Int32 = FrameDecoder.defaultMaximumMessageLength

    /// A configuration without passwords.
    public init(
        serverSecret: [UInt8],
        cryptography: any AuthenticationCryptography,
        serverVersion: String? = nil
    ) {
        self.serverSecret = serverSecret
        self.cryptography = cryptography
        if let serverVersion { self.serverVersion = serverVersion }
        settings = .postgres(serverVersion: self.serverVersion)
    }
}

/// The version of this library.
public enum PostgresProtoVersion {
    /// The version, as `--version` prints it.
    public static let current = "0.1.0"
}
