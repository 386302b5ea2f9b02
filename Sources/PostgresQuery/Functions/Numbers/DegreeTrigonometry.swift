internal import Glibc
import PostgresWire

/// Trigonometric functions of angles in degrees, which are exact where the result is: `sind(30)` is 0.5.
///
/// Angles are brought into the first quadrant, and results scaled by what the library gives for 30, 45 and 60 degrees.
enum DegreeTrigonometry {
    static func register(in table: inout ScalarTable) {
        Trigonometry.periodic("dsind", in: &table) { sine($0) }
        Trigonometry.periodic("dcosd", in: &table) { cosine($0) }
        Trigonometry.periodic("dtand", in: &table) { tangent($0) }
        Trigonometry.periodic("dcotd", in: &table) { cotangent($0) }
        Trigonometry.bounded("dasind", in: &table) { $0 >= 0 ? arcSine($0) : -arcSine(-$0) }
        Trigonometry.bounded("dacosd", in: &table) { $0 >= 0 ? arcCosine($0) : 90 + arcSine(-$0) }
        table.plain("datand") { value in
            .float8(value.double.isNaN ? .nan : atan(value.double) / atan(1) * 45)
        }
        table.plain("datan2d") { y, x in
            if y.double.isNaN || x.double.isNaN { return .float8(.nan) }
            return .float8(atan2(y.double, x.double) / atan(1) * 45)
        }
    }

    private static let factor = Trigonometry.radiansPerDegree
    private static let sineOf30 = sin(30 * factor)
    private static let complementOfCosine60 = 1 - cos(60 * factor)
    private static let tangentOf45 = sineInQuadrant(45) / cosineInQuadrant(45)
    private static let cotangentOf45 = cosineInQuadrant(45) / sineInQuadrant(45)

    private static func sineTo30(_ angle: Double) -> Double { sin(angle * factor) / sineOf30 / 2 }
    private static func cosineTo60(_ angle: Double) -> Double {
        1 - (1 - cos(angle * factor)) / complementOfCosine60 / 2
    }
    private static func sineInQuadrant(_ angle: Double) -> Double {
        angle <= 30 ? sineTo30(angle) : cosineTo60(90 - angle)
    }
    private static func cosineInQuadrant(_ angle: Double) -> Double {
        angle <= 60 ? cosineTo60(angle) : sineTo30(90 - angle)
    }

    private static func sine(_ degrees: Double) -> Double {
        var (angle, sign) = (fmod(degrees, 360), 1.0)
        if angle < 0 { (angle, sign) = (-angle, -sign) }
        if angle > 180 { (angle, sign) = (360 - angle, -sign) }
        if angle > 90 { angle = 180 - angle }
        return sign * sineInQuadrant(angle)
    }

    private static func cosine(_ degrees: Double) -> Double {
        var (angle, sign) = (fmod(degrees, 360), 1.0)
        if angle < 0 { angle = -angle }
        if angle > 180 { angle = 360 - angle }
        if angle > 90 { (angle, sign) = (180 - angle, -sign) }
        return sign * cosineInQuadrant(angle)
    }

    private static func tangent(_ degrees: Double) -> Double {
        let (angle, sign) = halved(degrees)
        let result = sign * (sineInQuadrant(angle) / cosineInQuadrant(angle) / tangentOf45)
        return result == 0 ? 0 : result
    }

    private static func cotangent(_ degrees: Double) -> Double {
        let (angle, sign) = halved(degrees)
        let result = sign * (cosineInQuadrant(angle) / sineInQuadrant(angle) / cotangentOf45)
        return result == 0 ? 0 : result
    }

    /// An angle of the first quadrant with the same tangent, and the tangent's sign.
    private static func halved(_ degrees: Double) -> (angle: Double, sign: Double) {
        var (angle, sign) = (fmod(degrees, 360), 1.0)
        if angle < 0 { (angle, sign) = (-angle, -sign) }
        if angle > 180 { (angle, sign) = (360 - angle, -sign) }
        if angle > 90 { (angle, sign) = (180 - angle, -sign) }
        return (angle, sign)
    }

    private static func arcSine(_ number: Double) -> Double {
        number <= 0.5 ? asin(number) / asin(0.5) * 30 : 90 - acos(number) / acos(0.5) * 60
    }

    private static func arcCosine(_ number: Double) -> Double {
        number <= 0.5 ? 90 - asin(number) / asin(0.5) * 30 : acos(number) / acos(0.5) * 60
    }
}
