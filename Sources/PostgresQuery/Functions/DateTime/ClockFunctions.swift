import PostgresWire

/// The clock as text, and waiting.
enum ClockFunctions {
    static func register(in table: inout ScalarTable) {
        table["timeofday"] = .nullary { environment in
            let reading = ClockReading(environment.clockTimestamp, in: environment.formats.timeZone)
            let template = DateTimePattern.pieces(of: "Dy Mon DD HH24:MI:SS.US YYYY TZ")
            return .text((try? DateTimeWriter.write(reading, template)) ?? "")
        }
        table["pg_sleep_for(interval)"] = .unary { (span, environment) throws(PostgresError) in
            let now = environment.clockTimestamp
            let end = try Timestamps.adding(span.intervalValue, to: now, in: environment.formats.timeZone)
            try wait(until: end, environment)
            return .text("")
        }
        table["pg_sleep_until(timestamptz)"] = .unary { (end, environment) throws(PostgresError) in
            try wait(until: end.ticks, environment)
            return .text("")
        }
    }

    private static func wait(until end: Int64, _ environment: any FunctionEnvironment) throws(PostgresError) {
        let (rest, overflow) = end.subtractingReportingOverflow(environment.clockTimestamp)
        if overflow ? end > 0 : rest > 0 { try environment.sleep(microseconds: overflow ? .max : rest) }
    }
}
