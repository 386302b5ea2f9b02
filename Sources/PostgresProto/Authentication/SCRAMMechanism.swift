/// The two SASL mechanisms that PostgreSQL has.
public enum SCRAMMechanism: String, Hashable, Sendable {
    /// Without channel binding.
    case plain = "SCRAM-SHA-256"
    /// Bound to the TLS channel, so that nobody in between can pass the exchange on.
    case channelBound = "SCRAM-SHA-256-PLUS"

    /// The only kind of channel binding that PostgreSQL knows (RFC 5929).
    static let channelBindingType = "tls-server-end-point"

    /// The raw nonce in bytes, before Base64.
    static let nonceLength = 18

    /// What both sides sign: the three messages that carry the challenge.
    static func authenticationMessage(
        clientFirstBare: ArraySlice<UInt8>,
        serverFirst: [UInt8],
        clientFinalWithoutProof: ArraySlice<UInt8>
    ) -> [UInt8] {
        let comma = [UInt8(ascii: ",")]
        return Array(clientFirstBare) + comma + serverFirst + comma + Array(clientFinalWithoutProof)
    }
}
