/// How a client proves who it is; the names are those of `pg_hba.conf`.
public enum AuthenticationMethod: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case trust
    /// By a password as it is, which needs an encrypted connection.
    case password
    /// By an MD5 hash of the password; weak, and only for clients that know nothing better.
    case md5
    /// By SCRAM-SHA-256 (RFC 7677), with channel binding where TLS is on.
    case scramSHA256 = "scram-sha-256"
}
