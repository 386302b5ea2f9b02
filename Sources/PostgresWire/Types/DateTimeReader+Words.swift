extension DateTimeReader {
    /// Reads a word: a name of a month or a zone, a part of a time, or what says what the next number is.
    mutating func readWord(_ word: String, _ index: Int) throws(DateTimeFailure) -> Parts {
        guard let meaning = DateTimeWord.find(word) else {
            guard let rules = formats.zone(named: word) else { throw .badFormat }
            zone = rules
            return .zone
        }
        switch meaning {
        case .month where isTimeOnly, .weekday where isTimeOnly, .infinity where isTimeOnly, .epoch where isTimeOnly,
            .negativeInfinity where isTimeOnly, .today where isTimeOnly, .tomorrow where isTimeOnly,
            .yesterday where isTimeOnly:
            throw .badFormat
        case .month(let value): return setMonth(value)
        case .weekday: return .weekday
        case .meridian(let afternoon):
            isAfternoon = afternoon
            return .meridian
        case .era(let isBefore):
            isBeforeChrist = isBefore
            return .era
        case .infinity: return setResult(.infinity)
        case .negativeInfinity: return setResult(.negativeInfinity)
        case .epoch: return setResult(.epoch)
        case .now:
            result = .now
            return isTimeOnly ? .time : [.date, .time, .zone]
        case .today: return setDay(0)
        case .tomorrow: return setDay(1)
        case .yesterday: return setDay(-1)
        case .midnight:
            result = .fields
            (hour, minute, second) = (0, 0, 0)
            secondsEast = 0
            return [.time, .zone]
        case .julian: return expect(.julian)
        case .timeMark:
            // No date ahead of it, or no time behind it?
            guard isTimeOnly || seen.isSuperset(of: .date), index &+ 1 < tokens.count,
                [.number, .time, .date].contains(tokens[index &+ 1].kind)
            else { throw .badFormat }
            return expect(.time)
        case .unit(let unit): return expect(.unit(unit))
        case .ignored: return []
        case .zone(let seconds):
            secondsEast = seconds
            return TimeZoneAbbreviations.daylight.contains(word) ? [.zone, .daylight] : .zone
        case .usedZone(let seconds):
            if let rules = formats.zone(abbreviated: word) {
                (zone, isAbbreviation) = (rules, true)
            } else {
                secondsEast = seconds
            }
            return [.zone, .dynamicZone]
        case .daylight:
            secondsEast = (secondsEast ?? 0) &+ 3_600
            return [.daylight, .daylightModifier]
        }
    }

    private mutating func expect(_ next: Awaited) -> Parts {
        awaited = next
        return []
    }

    private mutating func setMonth(_ value: Int) -> Parts {
        // `8 January 1999`: the number before was taken for the month.
        let wasDay = seen.contains(.month) && !hasTextMonth && !seen.contains(.day) && (1...31).contains(month)
        if wasDay { day = month }
        month = value
        hasTextMonth = true
        return wasDay ? .day : .month
    }

    private mutating func setResult(_ value: Result) -> Parts {
        result = value
        return .special
    }

    private mutating func setDay(_ offset: Int64) -> Parts {
        result = .fields
        let today = Timestamp.split(formats.timeZone.localTimestamp(formats.now)).days
        let date = CivilDate(days: today &+ offset)
        (year, month, day) = (date.year, date.month, date.day)
        isJulian = true
        return .date
    }
}
