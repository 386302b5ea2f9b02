internal import PostgresProto

extension DemoTable {
    /// The planets of the solar system.
    static let planets = DemoTable(
        "planets",
        [
            Column("id", .int2, isPrimaryKey: true, comment: "order from the Sun"),
            Column("name", .text, isNullable: false, isUnique: true),
            Column("kind", .varchar, typeModifier: 20 + 4, isNullable: false),
            Column("radius_km", .float8, isNullable: false, comment: "mean radius"),
            Column("mass_earths", .numeric, isNullable: false),
            Column("day_length", .interval, isNullable: false, comment: "rotation against the stars"),
            Column("has_rings", .bool, isNullable: false),
            Column("discovered", .date, comment: "NULL where known since antiquity"),
            Column("atmosphere", .textArray, isNullable: false, comment: "main gases, most first"),
        ],
        text: """
            1 | Mercury | terrestrial | 2439.7 | 0.055 | 1407:30:00 | f | | {}
            2 | Venus | terrestrial | 6051.8 | 0.815 | 5832:30:00 | f | | {CO2,N2}
            3 | Earth | terrestrial | 6371 | 1.000 | 23:56:04 | f | | {N2,O2,Ar}
            4 | Mars | terrestrial | 3389.5 | 0.107 | 24:37:23 | f | | {CO2,N2,Ar}
            5 | Jupiter | gas giant | 69911 | 317.8 | 09:55:30 | t | | {H2,He}
            6 | Saturn | gas giant | 58232 | 95.16 | 10:33:38 | t | | {H2,He}
            7 | Uranus | ice giant | 25362 | 14.54 | 17:14:24 | t | 1781-03-13 | {H2,He,CH4}
            8 | Neptune | ice giant | 24622 | 17.15 | 16:06:36 | t | 1846-09-23 | {H2,He,CH4}
            """
    )

    /// Some of their moons.
    static let moons = DemoTable(
        "moons",
        [
            Column("id", .int4, isPrimaryKey: true),
            Column("planet_id", .int2, isNullable: false, references: Column.Reference("planets", "id")),
            Column("name", .text, isNullable: false),
            Column("radius_km", .float8, isNullable: false, comment: "mean radius"),
            Column("discovered", .date),
            Column("discoverer", .text),
        ],
        text: """
            1 | 3 | Moon | 1737.4 | |
            2 | 4 | Phobos | 11.1 | 1877-08-18 | Asaph Hall
            3 | 4 | Deimos | 6.2 | 1877-08-12 | Asaph Hall
            4 | 5 | Io | 1821.6 | 1610-01-08 | Galileo Galilei
            5 | 5 | Europa | 1560.8 | 1610-01-08 | Galileo Galilei
            6 | 5 | Ganymede | 2634.1 | 1610-01-07 | Galileo Galilei
            7 | 5 | Callisto | 2410.3 | 1610-01-07 | Galileo Galilei
            8 | 6 | Mimas | 198.2 | 1789-09-17 | William Herschel
            9 | 6 | Enceladus | 252.1 | 1789-08-28 | William Herschel
            10 | 6 | Tethys | 531.1 | 1684-03-21 | Giovanni Cassini
            11 | 6 | Dione | 561.4 | 1684-03-21 | Giovanni Cassini
            12 | 6 | Rhea | 763.8 | 1672-12-23 | Giovanni Cassini
            13 | 6 | Titan | 2574.7 | 1655-03-25 | Christiaan Huygens
            14 | 6 | Iapetus | 734.5 | 1671-10-25 | Giovanni Cassini
            15 | 7 | Miranda | 235.8 | 1948-02-16 | Gerard Kuiper
            16 | 7 | Ariel | 578.9 | 1851-10-24 | William Lassell
            17 | 7 | Umbriel | 584.7 | 1851-10-24 | William Lassell
            18 | 7 | Titania | 788.4 | 1787-01-11 | William Herschel
            19 | 7 | Oberon | 761.4 | 1787-01-11 | William Herschel
            20 | 8 | Triton | 1353.4 | 1846-10-10 | William Lassell
            """
    )

    /// Spacecraft that went to them.
    static let missions = DemoTable(
        "missions",
        [
            Column("id", .uuid, isPrimaryKey: true),
            Column("planet_id", .int2, isNullable: false, references: Column.Reference("planets", "id")),
            Column("name", .text, isNullable: false, isUnique: true),
            Column("agency", .varchar, typeModifier: 20 + 4, isNullable: false),
            Column("launched", .timestamptz, isNullable: false),
            Column("launch_mass_kg", .int4),
            Column("ended", .date, comment: "NULL where it goes on"),
            Column("details", .jsonb, isNullable: false),
            Column("patch_color", .bytea, comment: "red, green and blue in a byte each"),
        ],
        text: #"""
            6f1a4bd2-0c1e-4f0a-9a52-000000000001 | 1 | MESSENGER | NASA | 2004-08-03 06:15:56+00 | 1108 | 2015-04-30 | {"kind": "orbiter", "flybys": 3} | \x1f3b73
            6f1a4bd2-0c1e-4f0a-9a52-000000000002 | 2 | Magellan | NASA | 1989-05-04 18:47:00+00 | 3449 | 1994-10-13 | {"kind": "orbiter", "radar": true} | \xc8742b
            6f1a4bd2-0c1e-4f0a-9a52-000000000003 | 2 | Venus Express | ESA | 2005-11-09 03:33:34+00 | 1270 | 2014-12-16 | {"kind": "orbiter"} | \xe0b04f
            6f1a4bd2-0c1e-4f0a-9a52-000000000004 | 4 | Viking 1 | NASA | 1975-08-20 21:22:00+00 | 3530 | 1982-11-11 | {"kind": "lander", "orbiter": true} | \xa0341c
            6f1a4bd2-0c1e-4f0a-9a52-000000000005 | 4 | Curiosity | NASA | 2011-11-26 15:02:00+00 | 3893 | | {"kind": "rover", "instruments": 10} | \xb7410e
            6f1a4bd2-0c1e-4f0a-9a52-000000000006 | 4 | Perseverance | NASA | 2020-07-30 11:50:00+00 | 3649 | | {"kind": "rover", "helicopter": "Ingenuity"} |
            6f1a4bd2-0c1e-4f0a-9a52-000000000007 | 5 | Galileo | NASA | 1989-10-18 16:53:40+00 | 2562 | 2003-09-21 | {"kind": "orbiter", "probe": true} | \x24508f
            6f1a4bd2-0c1e-4f0a-9a52-000000000008 | 5 | Juno | NASA | 2011-08-05 16:25:00+00 | 3625 | | {"kind": "orbiter", "solar": true} | \x2a9d8f
            6f1a4bd2-0c1e-4f0a-9a52-000000000009 | 5 | JUICE | ESA | 2023-04-14 12:14:36+00 | 6070 | | {"kind": "orbiter", "target": "Ganymede"} |
            6f1a4bd2-0c1e-4f0a-9a52-00000000000a | 6 | Cassini-Huygens | NASA/ESA/ASI | 1997-10-15 08:43:00+00 | 5712 | 2017-09-15 | {"kind": "orbiter", "probe": "Huygens"} | \xd9a441
            6f1a4bd2-0c1e-4f0a-9a52-00000000000b | 8 | Voyager 2 | NASA | 1977-08-20 14:29:00+00 | 825 | | {"kind": "flyby", "planets": [5, 6, 7, 8]} | \x101820
            """#
    )
}
