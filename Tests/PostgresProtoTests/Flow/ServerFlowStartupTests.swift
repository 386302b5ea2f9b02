import PostgresProto
import Testing

@Suite("The flow before the session")
struct ServerFlowStartupTests {
    @Test("follows its transcripts", arguments: [encryption, startup, authentication].flatMap { $0 })
    func transcript(_ rule: FlowRule) {
        #expect(FlowTranscript.play(rule.transcript, rule.configuration, isStarted: false) == rule.transcript)
    }

    private static let offering = ServerFlow.Configuration(offersTLS: true)
    private static let requiring = ServerFlow.Configuration(offersTLS: true, requiresTLS: true)

    static let encryption = [
        FlowRule(
            "TLS is refused where it is not offered, GSSAPI always, in either order",
            """
            C: SSLRequest
            S: byte N
            C: GSSENCRequest
            S: byte N
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0
            S: AuthenticationOk
            D: session ann
            S: ParameterStatus a
            S: BackendKeyData 4
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "TLS after GSSAPI was refused",
            offering,
            """
            C: GSSENCRequest
            S: byte N
            C: SSLRequest
            S: byte S
            D: handshake
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 TLS
            S: AuthenticationOk
            D: session ann
            S: ParameterStatus a
            S: BackendKeyData 4
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "no second request for TLS inside TLS",
            offering,
            """
            C: SSLRequest
            S: byte S
            D: handshake
            C: SSLRequest
            S: ErrorResponse FATAL 0A000 unsupported frontend protocol 1234.5679: server supports 3.0 to 3.2
            D: close
            C: SSLRequest
            """
        ),
        FlowRule(
            "no request for GSSAPI inside TLS",
            offering,
            """
            C: SSLRequest
            S: byte S
            D: handshake
            C: GSSENCRequest
            S: ErrorResponse FATAL 0A000 unsupported frontend protocol 1234.5680: server supports 3.0 to 3.2
            D: close
            """
        ),
        FlowRule(
            "each request once only",
            """
            C: SSLRequest
            S: byte N
            C: SSLRequest
            S: ErrorResponse FATAL 0A000 unsupported frontend protocol 1234.5679: server supports 3.0 to 3.2
            D: close
            """
        ),
        FlowRule(
            "nothing in clear behind a request for TLS",
            offering,
            """
            C: SSLRequest +bytes
            S: ErrorResponse FATAL 08P01 received unencrypted data after SSL request
            D: close
            """
        ),
        FlowRule(
            "nothing in clear behind a request for GSSAPI",
            """
            C: GSSENCRequest +bytes
            S: ErrorResponse FATAL 08P01 received unencrypted data after GSSAPI encryption request
            D: close
            """
        ),
        FlowRule(
            "a session without TLS is refused where TLS is required",
            requiring,
            """
            C: Startup 3.0 user=ann
            S: ErrorResponse FATAL 28000 this server accepts only encrypted connections
            D: close
            """
        ),
        FlowRule(
            "a session with TLS is not",
            requiring,
            """
            C: SSLRequest
            S: byte S
            D: handshake
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 TLS
            S: AuthenticationOk
            D: session ann => no
            S: ErrorResponse FATAL 3D000 database "x" does not exist
            D: close
            """
        ),
        FlowRule(
            "CancelRequest gets no answer, and needs no TLS",
            requiring,
            """
            C: CancelRequest
            D: cancel 7
            C: Startup 3.0 user=ann
            """
        ),
        FlowRule(
            "a client that goes during the handshake",
            offering,
            """
            C: SSLRequest
            S: byte S
            D: handshake => never
            C: EOF
            D: abandon
            """
        ),
    ]

    static let startup = [
        FlowRule(
            "protocol 3.2 gets a long key",
            """
            C: Startup 3.2 user=ann database=shop application_name=psql
            D: authenticate ann shop 3.2 application_name=psql
            S: AuthenticationOk
            D: session ann
            S: ParameterStatus a
            S: BackendKeyData 32
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "3.1 does not exist: 3.0 is the highest version not above it",
            """
            C: Startup 3.1 user=ann
            S: NegotiateProtocolVersion 3.0
            D: authenticate ann ann 3.0
            S: AuthenticationOk
            D: session ann
            S: ParameterStatus a
            S: BackendKeyData 4
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a version and options that nobody knows yet",
            """
            C: Startup 3.9999 user=ann _pq_.test_protocol_negotiation= _pq_.x=y
            S: NegotiateProtocolVersion 3.2 _pq_.test_protocol_negotiation _pq_.x
            D: authenticate ann ann 3.2
            S: AuthenticationOk
            D: session ann
            S: ParameterStatus a
            S: BackendKeyData 32
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "unknown options in a known version",
            """
            C: Startup 3.0 user=ann _pq_.x=y
            S: NegotiateProtocolVersion 3.0 _pq_.x
            D: authenticate ann ann 3.0
            S: AuthenticationOk
            D: session ann => no
            S: ErrorResponse FATAL 3D000 database "x" does not exist
            D: close
            """
        ),
        FlowRule(
            "another major version",
            """
            C: Startup 2.0 user=ann
            S: ErrorResponse FATAL 0A000 unsupported frontend protocol 2.0: server supports 3.0 to 3.2
            D: close
            """
        ),
        FlowRule(
            "no user",
            """
            C: Startup 3.0 database=shop
            S: ErrorResponse FATAL 28000 no PostgreSQL user name specified in startup packet
            D: close
            """
        ),
        FlowRule(
            "an empty user, after the negotiation as in PostgreSQL",
            """
            C: Startup 3.3 user=
            S: NegotiateProtocolVersion 3.2
            S: ErrorResponse FATAL 28000 no PostgreSQL user name specified in startup packet
            D: close
            """
        ),
        FlowRule(
            "an empty database is the user's, the last duplicate counts, names are cut at 63 bytes",
            """
            C: Startup 3.0 user=bob user=0123456789012345678901234567890123456789012345678901234567890äxyz database=
            D: authenticate 0123456789012345678901234567890123456789012345678901234567890ä \
            0123456789012345678901234567890123456789012345678901234567890ä 3.0
            S: AuthenticationOk
            D: session 0123456789012345678901234567890123456789012345678901234567890ä => no
            S: ErrorResponse FATAL 3D000 database "x" does not exist
            D: close
            """
        ),
        FlowRule(
            "replication that is no Boolean",
            """
            C: Startup 3.0 user=ann replication=maybe
            S: ErrorResponse FATAL 22023 invalid value for parameter "replication": "maybe"
            D: close
            """
        ),
        FlowRule(
            "replication that we do not have",
            """
            C: Startup 3.0 user=ann replication=database
            S: ErrorResponse FATAL 0A000 replication connections are not supported
            D: close
            """
        ),
        FlowRule(
            "no replication is fine",
            """
            C: Startup 3.0 user=ann replication=off
            D: authenticate ann ann 3.0
            S: AuthenticationOk
            D: session ann => no
            S: ErrorResponse FATAL 3D000 database "x" does not exist
            D: close
            """
        ),
        FlowRule(
            "bytes that are no startup packet",
            """
            C: Unframed
            S: ErrorResponse FATAL 08P01 invalid message length
            D: close
            """
        ),
    ]

    static let authentication = [
        FlowRule(
            "a password that the handler accepts, under another name",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => password
            S: AuthenticationCleartextPassword
            D: flush
            C: Password secret
            D: verify ann secret
            S: AuthenticationOk
            D: session mapped
            S: ParameterStatus a
            S: BackendKeyData 4
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a password that the handler refuses",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => password
            S: AuthenticationCleartextPassword
            D: flush
            C: Password secret
            D: verify ann secret => no
            S: ErrorResponse FATAL 28000 not today
            D: close
            """
        ),
        FlowRule(
            "a query instead of the password",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => password
            S: AuthenticationCleartextPassword
            D: flush
            C: Query
            S: ErrorResponse FATAL 08P01 expected password response, got message type 81
            D: close
            """
        ),
        FlowRule(
            "a goodbye instead of a SASL response",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => scram-sha-256
            S: AuthenticationSASL
            D: flush
            C: Terminate
            S: ErrorResponse FATAL 08P01 expected SASL response, got message type 88
            D: close
            """
        ),
        FlowRule(
            "a message of a handler's own instead of the password",
            ServerFlow.Configuration(customMessages: [UInt8(ascii: "!"): .standalone]),
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => password
            S: AuthenticationCleartextPassword
            D: flush
            C: Custom !
            S: ErrorResponse FATAL 08P01 expected password response, got message type 33
            D: close
            """
        ),
        FlowRule(
            "a password message of the wrong layout",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => password
            S: AuthenticationCleartextPassword
            D: flush
            C: Malformed p
            S: ErrorResponse FATAL 08P01 invalid password packet size
            D: close
            """
        ),
        FlowRule(
            "a SASL message of the wrong layout",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => scram-sha-256
            S: AuthenticationSASL
            D: flush
            C: Malformed p
            S: ErrorResponse FATAL 08P01 invalid message format
            D: close
            """
        ),
        FlowRule(
            "a client that does not want to answer",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => md5
            S: AuthenticationMD5Password
            D: flush
            C: EOF
            D: abandon
            """
        ),
        FlowRule(
            "a second startup packet",
            """
            C: Startup 3.0 user=ann
            D: authenticate ann ann 3.0 => md5
            S: AuthenticationMD5Password
            D: flush
            C: Startup 3.0 user=bob
            S: ErrorResponse FATAL XX000 unexpected startup packet in the flow of a connection
            D: close
            """
        ),
    ]
}
