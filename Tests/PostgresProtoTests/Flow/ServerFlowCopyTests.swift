import PostgresProto
import Testing

@Suite("The flow of COPY")
struct ServerFlowCopyTests {
    @Test("follows its transcripts", arguments: [rightCopies, failedCopies, lostCopies].flatMap { $0 })
    func transcript(_ rule: FlowRule) {
        #expect(FlowTranscript.play(rule.transcript, rule.configuration, isStarted: true) == rule.transcript)
    }

    static let rightCopies = [
        FlowRule(
            "COPY from the client in a Query",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: CopyData
            D: data
            C: CopyData
            D: data
            C: CopyDone
            D: data complete
            D: copy
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "Flush and Sync during the data are ignored, whatever they carry",
            """
            C: Execute
            D: execute => copyin
            S: CopyInResponse
            D: flush
            C: Flush
            C: Sync
            C: Malformed S
            C: CopyData
            D: data
            C: CopyDone
            D: data complete
            D: copy
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "two COPYs in one Query",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: CopyDone
            D: data complete
            D: copy => copyin
            S: CopyInResponse
            D: flush
            C: CopyDone
            D: data complete
            D: copy
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a CopyDone with something in it is a CopyDone",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: Malformed c
            D: data complete
            D: copy
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "COPY to the client",
            """
            C: Query
            D: query => copyout
            S: CopyOutResponse
            S: CopyDone
            S: ReadyForQuery I
            C: Execute
            D: execute => copyout
            S: CopyOutResponse
            S: CopyDone
            C: Sync
            D: end transaction
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "COPY both ways",
            """
            C: Query
            D: query => copyboth
            S: CopyBothResponse
            D: flush
            C: CopyData
            D: data
            C: CopyDone
            D: data complete
            S: CopyDone
            D: copy
            S: ReadyForQuery I
            """
        ),
    ]

    static let failedCopies = [
        FlowRule(
            "a client that gives up, in a Query",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: CopyFail oops
            D: copy fails 57014 COPY from stdin failed: oops
            S: ErrorResponse ERROR 57014 COPY from stdin failed: oops
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a client that gives up, in an extended message",
            """
            C: Execute
            D: execute => copyin
            S: CopyInResponse
            D: flush
            C: CopyFail oops
            D: copy fails 57014 COPY from stdin failed: oops
            S: ErrorResponse ERROR 57014 COPY from stdin failed: oops
            C: CopyData
            C: CopyDone
            C: Query
            C: Sync
            D: roll back
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a CopyFail without a reason to read",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: Malformed f
            D: copy fails 08P01 invalid message format
            S: ErrorResponse ERROR 08P01 invalid message format
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "data that is wrong, in a Query: the rest of it is ignored",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: CopyData
            D: data => fail 22P02
            S: ErrorResponse ERROR 22P02 failed
            S: ReadyForQuery I
            C: CopyData
            C: CopyDone
            C: Query
            D: query
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "data that is wrong, in an extended message: all is ignored until Sync",
            """
            C: Execute
            D: execute => copyin
            S: CopyInResponse
            D: flush
            C: CopyData
            D: data => fail 22P02
            S: ErrorResponse ERROR 22P02 failed
            C: CopyData
            C: CopyDone
            C: Parse
            C: Sync
            D: roll back
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "a COPY to the client that breaks off has no CopyDone",
            """
            C: Query
            D: query => copyout broken
            S: CopyOutResponse
            S: ErrorResponse ERROR 22012 failed
            S: ReadyForQuery I
            """
        ),
        FlowRule(
            "only a Query and an Execute can begin a COPY",
            """
            C: Parse
            D: parse => copyin
            S: ErrorResponse FATAL XX000 unexpected start of a COPY in the flow of a connection
            D: close
            """
        ),
    ]

    static let lostCopies = [
        FlowRule(
            "another message during the data is an error, and the end",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: Query
            S: ErrorResponse ERROR 08P01 unexpected message type 0x51 during COPY from stdin
            S: ErrorResponse FATAL 08P01 terminating connection because protocol synchronization was lost
            D: close
            """
        ),
        FlowRule(
            "Terminate during the data, too",
            """
            C: Execute
            D: execute => copyin
            S: CopyInResponse
            D: flush
            C: Terminate
            S: ErrorResponse ERROR 08P01 unexpected message type 0x58 during COPY from stdin
            S: ErrorResponse FATAL 08P01 terminating connection because protocol synchronization was lost
            D: close
            """
        ),
        FlowRule(
            "a length that cannot be, during the data",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: Unframed
            S: ErrorResponse ERROR 08P01 invalid message length
            S: ErrorResponse FATAL 08P01 terminating connection because protocol synchronization was lost
            D: close
            """
        ),
        FlowRule(
            "a client that goes during the data",
            """
            C: Query
            D: query => copyin
            S: CopyInResponse
            D: flush
            C: EOF
            D: abandon 08006 unexpected EOF on client connection with an open transaction
            """
        ),
    ]
}
