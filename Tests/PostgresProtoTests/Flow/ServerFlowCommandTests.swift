import PostgresProto
import Testing

@Suite("The flow of commands")
struct ServerFlowCommandTests {
    @Test("follows its transcripts", arguments: [simple, extended, errors, ends, custom].flatMap { $0 })
    func transcript(_ rule: FlowRule) {
        #expect(FlowTranscript.play(rule.transcript, rule.configuration, isStarted: true) == rule.transcript)
    }

    static let simple = [
        FlowRule(
            "ReadyForQuery ends every Query, with the state of the transaction",
            """
            C: Query
            D: query
            S: ReadyForQuery I
            C: Query
            D: query => ok T
            S: ReadyForQuery T
            C: Query
            D: query => fail 22012 E
            S: ErrorResponse ERROR 22012 failed
            S: ReadyForQuery E
            C: Query
            D: query => ok I
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "an error of a Query skips nothing",
            """
            C: Query
            D: query => fail 42601
            S: ErrorResponse ERROR 42601 failed
            S: ReadyForQuery I
            C: Parse
            D: parse
            S: ParseComplete
            """
        ),
        FlowRule(
            "FunctionCall is framed like Query",
            """
            C: FunctionCall
            D: function call
            S: ReadyForQuery I
            C: FunctionCall
            D: function call => fail 42883
            S: ErrorResponse ERROR 42883 failed
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "what is left over from a COPY is ignored",
            """
            C: CopyData
            C: CopyDone
            C: CopyFail x
            C: Malformed c
            C: Query
            D: query
            S: ReadyForQuery I
            """
        ),
    ]

    static let extended = [
        FlowRule(
            "each message has its own completion, and one ReadyForQuery ends them all",
            """
            C: Parse
            D: parse
            S: ParseComplete
            C: Bind
            D: bind
            S: BindComplete
            C: Describe
            D: describe
            C: Execute
            D: execute
            C: Close
            D: close
            S: CloseComplete
            C: Flush
            D: flush
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "every Sync is answered, even without work",
            """
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a transaction goes on over a Sync",
            """
            C: Execute
            D: execute => ok T
            C: Sync
            D: end transaction
            S: ReadyForQuery T
            """
        ),
        FlowRule(
            "a Query between extended messages has its own ReadyForQuery",
            """
            C: Parse
            D: parse
            S: ParseComplete
            C: Query
            D: query
            S: ReadyForQuery I
            C: Execute
            D: execute => fail 34000
            S: ErrorResponse ERROR 34000 failed
            C: Sync
            D: roll back
            S: ReadyForQuery I
            """
        ),
    ]

    static let errors = [
        FlowRule(
            "after an error everything is skipped until Sync, a Query too",
            """
            C: Parse
            D: parse => fail 42601
            S: ErrorResponse ERROR 42601 failed
            C: Bind
            C: Describe
            C: Execute
            C: Close
            C: Flush
            C: Query
            C: FunctionCall
            C: CopyData
            C: CopyDone
            C: CopyFail x
            C: Malformed P
            C: Sync
            D: roll back
            S: ReadyForQuery I
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "an error in a transaction shows at the next Sync",
            """
            C: Execute
            D: execute => ok T
            C: Execute
            D: execute => fail 22012 E
            S: ErrorResponse ERROR 22012 failed
            C: Sync
            D: roll back
            S: ReadyForQuery E
            """
        ),
        FlowRule(
            "a commit at Sync that fails is an error before the ReadyForQuery",
            """
            C: Execute
            D: execute
            C: Sync
            D: end transaction => fail 23503
            S: ErrorResponse ERROR 23503 failed
            S: ReadyForQuery I
            C: Parse
            D: parse
            S: ParseComplete
            """
        ),
        FlowRule(
            "a message that cannot be decoded fails like any other",
            """
            C: Malformed Q
            D: reject 08P01
            S: ErrorResponse ERROR 08P01 invalid message format
            S: ReadyForQuery I
            C: Malformed B
            D: reject 08P01
            S: ErrorResponse ERROR 08P01 invalid message format
            C: Malformed Q
            C: Sync
            D: roll back
            S: ReadyForQuery I
            C: Malformed H
            D: reject 08P01
            S: ErrorResponse ERROR 08P01 invalid message format
            C: Malformed S
            D: reject 08P01
            S: ErrorResponse ERROR 08P01 invalid message format
            S: ReadyForQuery I
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            C: Malformed X
            D: close
            """
        ),
    ]

    static let ends = [
        FlowRule(
            "Terminate is not answered, and nothing is read after it",
            """
            C: Terminate
            D: close
            C: Query
            C: EOF
            C: Shutdown
            """
        ),
        FlowRule(
            "Terminate is heard while messages are skipped",
            """
            C: Bind
            D: bind => fail 26000
            S: ErrorResponse ERROR 26000 failed
            C: Terminate
            D: close
            """
        ),
        FlowRule(
            "a fatal error closes",
            """
            C: Query
            D: query => fatal 57P01
            S: ErrorResponse FATAL 57P01 failed
            D: close
            C: Query
            """
        ),
        FlowRule(
            "a fatal error in an extended message closes",
            """
            C: Execute
            D: execute => fatal XX001
            S: ErrorResponse FATAL XX001 failed
            D: close
            C: Sync
            """
        ),
        FlowRule(
            "a shutdown ends the connection at once",
            """
            C: Query
            D: query => busy
            C: Shutdown
            S: ErrorResponse FATAL 57P01 terminating connection due to administrator command
            D: close
            """
        ),
        FlowRule(
            "a type byte that is none of ours",
            """
            C: Custom z
            S: ErrorResponse FATAL 08P01 invalid frontend message type 122
            D: close
            """
        ),
        FlowRule(
            "a password out of place",
            """
            C: Password secret
            S: ErrorResponse FATAL 08P01 invalid frontend message type 112
            D: close
            """
        ),
        FlowRule(
            "a length that cannot be",
            """
            C: Unframed
            S: ErrorResponse FATAL 08P01 invalid message length
            D: close
            """
        ),
        FlowRule(
            "a client that goes while nothing is open",
            """
            C: Parse
            D: parse
            S: ParseComplete
            C: EOF
            D: abandon
            """
        ),
        FlowRule(
            "a client that goes inside a transaction",
            """
            C: Query
            D: query => ok T
            S: ReadyForQuery T
            C: EOF
            D: abandon 08006 unexpected EOF on client connection with an open transaction
            """
        ),
        FlowRule(
            "a driver that hands over a message too early ends its own connection only",
            """
            C: Query
            D: query => busy
            C: Query
            S: ErrorResponse FATAL XX000 unexpected message in the flow of a connection
            D: close
            """
        ),
    ]

    private static let ownMessages = ServerFlow.Configuration(customMessages: [
        UInt8(ascii: "!"): .standalone, UInt8(ascii: "?"): .extended, UInt8(ascii: "Q"): .standalone,
    ])

    static let custom = [
        FlowRule(
            "a handler's own messages",
            ownMessages,
            """
            C: Custom !
            D: custom !
            S: ReadyForQuery I
            C: Custom !
            D: custom ! => fail 22012
            S: ErrorResponse ERROR 22012 failed
            S: ReadyForQuery I
            C: Custom ?
            D: custom ?
            C: Custom ?
            D: custom ? => fail 22012
            S: ErrorResponse ERROR 22012 failed
            C: Custom !
            C: Custom ?
            C: Sync
            D: roll back
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "no message of PostgreSQL's can be taken over",
            ownMessages,
            """
            C: Custom Q
            S: ErrorResponse FATAL 08P01 invalid frontend message type 81
            D: close
            """
        ),
    ]
}
