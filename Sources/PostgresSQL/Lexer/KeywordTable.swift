/// The keywords' words and categories, and the way from a word to its keyword: a perfect hash over constant tables.
enum KeywordTable {
    /// The words in order, without anything between them.
    private static let words: StaticString =
        """
        abortabsoluteaccessactionaddadminafteraggregateallalsoalteralwaysanalyseanalyzeandanyarrayasascasensitiv\
        eassertionassignmentasymmetricatatomicattachattributeauthorizationbackwardbeforebeginbetweenbigintbinary\
        bitbooleanbothbreadthbycachecallcalledcascadecascadedcasecastcatalogchaincharcharactercharacteristicsche\
        ckcheckpointclasscloseclustercoalescecollatecollationcolumncolumnscommentcommentscommitcommittedcompress\
        ionconcurrentlyconfigurationconflictconnectionconstraintconstraintscontentcontinueconversioncopycostcrea\
        tecrosscsvcubecurrentcurrent_catalogcurrent_datecurrent_rolecurrent_schemacurrent_timecurrent_timestampc\
        urrent_usercursorcycledatadatabasedaydeallocatedecdecimaldeclaredefaultdefaultsdeferrabledeferreddefiner\
        deletedelimiterdelimitersdependsdepthdescdetachdictionarydisablediscarddistinctdodocumentdomaindoubledro\
        peachelseenableencodingencryptedendenumescapeeventexceptexcludeexcludingexclusiveexecuteexistsexplainexp\
        ressionextensionexternalextractfalsefamilyfetchfilterfinalizefirstfloatfollowingforforceforeignforwardfr\
        eezefromfullfunctionfunctionsgeneratedglobalgrantgrantedgreatestgroupgroupinggroupshandlerhavingheaderho\
        ldhouridentityifilikeimmediateimmutableimplicitimportinincludeincludingincrementindexindexesinheritinher\
        itsinitiallyinlineinnerinoutinputinsensitiveinsertinsteadintintegerintersectintervalintoinvokerisisnulli\
        solationjoinkeylabellanguagelargelastlateralleadingleakproofleastleftlevellikelimitlistenloadlocallocalt\
        imelocaltimestamplocationlocklockedloggedmappingmatchmatchedmaterializedmaxvaluemergemethodminuteminvalu\
        emodemonthmovenamenamesnationalnaturalncharnewnextnfcnfdnfkcnfkdnononenormalizenormalizednotnothingnotif\
        ynotnullnowaitnullnullifnullsnumericobjectofoffoffsetoidsoldononlyoperatoroptionoptionsororderordinality\
        othersoutouteroveroverlapsoverlayoverridingownedownerparallelparameterparserpartialpartitionpassingpassw\
        ordplacingplanspolicypositionprecedingprecisionpreparepreparedpreserveprimarypriorprivilegesproceduralpr\
        ocedureproceduresprogrampublicationquoterangereadrealreassignrecheckrecursiverefreferencesreferencingref\
        reshreindexrelativereleaserenamerepeatablereplacereplicaresetrestartrestrictreturnreturningreturnsrevoke\
        rightrolerollbackrolluproutineroutinesrowrowsrulesavepointschemaschemasscrollsearchsecondsecurityselects\
        equencesequencesserializableserversessionsession_usersetsetofsetsshareshowsimilarsimpleskipsmallintsnaps\
        hotsomesqlstablestandalonestartstatementstatisticsstdinstdoutstoragestoredstrictstripsubscriptionsubstri\
        ngsupportsymmetricsysidsystemtabletablestablesampletablespacetemptemplatetemporarytextthentiestimetimest\
        amptotrailingtransactiontransformtreattriggertrimtruetruncatetrustedtypetypesuescapeunboundeduncommitted\
        unencryptedunionuniqueunknownunlistenunloggeduntilupdateuserusingvacuumvalidvalidatevalidatorvaluevalues\
        varcharvariadicvaryingverboseversionviewviewsvolatilewhenwherewhitespacewindowwithwithinwithoutworkwrapp\
        erwritexmlxmlattributesxmlconcatxmlelementxmlexistsxmlforestxmlnamespacesxmlparsexmlpixmlrootxmlserializ\
        exmltableyearyeszone
        """

    /// For each word its category: `u`nreserved, `c`olumn name, `t`ype or function name, `r`eserved; a capital where it
    /// may be a label without AS.
    private static let categories: StaticString =
        """
        UUUUUUUURUUURRRRrrRUUURUUUUTUUUCCTCCRUUUUUUURRUUccURUUUUCRTRUUUUUUTUUURUUUUUUrTUUURRRTRRRUUUUuUCCURURUUU\
        UUUURUUUURRUUUUURUUURUUUrUUUUCUUUUCRUruUUCUrURUTrTUUUUrUCrCUUrUUuUUTUUUURUUUUUUURUTCUUUUCCrCrUTtUTUUUUUR\
        RUCTUTrUUURRUUUUUUUUUUUuUUuUUUCTCUUUUUUUCCURUUtURCUCUUUrUUrRUUURrUUCTutCUUUUUUUUUURUUCUcUUURUUUUUUUUUUCU\
        UUURUUUUUUUUUUUUUrUUTUUUUUCUUUUUUUuURUUUUURUCUUUTUUCURUUUUUUUUUUUUUCURUURUTUUUUURUCCrRUUCUCRUUUUUUUUrRUU\
        UUURRUUUUUCCRuTUUUURrUrruuUUUUCCCCCCCCCCCuUU
        """

    /// Where each word begins among the words, and the end of the last.
    private static let offsets: [UInt16] = [
        0, 5, 13, 19, 25, 28, 33, 38, 47, 50, 54, 59, 65, 72, 79, 82, 85, 90, 92, 95, 105, 114, 124, 134, 136, 142,
        148, 157, 170, 178, 184, 189, 196, 202, 208, 211, 218, 222, 229, 231, 236, 240, 246, 253, 261, 265, 269,
        276, 281, 285, 294, 309, 314, 324, 329, 334, 341, 349, 356, 365, 371, 378, 385, 393, 399, 408, 419, 431,
        444, 452, 462, 472, 483, 490, 498, 508, 512, 516, 522, 527, 530, 534, 541, 556, 568, 580, 594, 606, 623,
        635, 641, 646, 650, 658, 661, 671, 674, 681, 688, 695, 703, 713, 721, 728, 734, 743, 753, 760, 765, 769,
        775, 785, 792, 799, 807, 809, 817, 823, 829, 833, 837, 841, 847, 855, 864, 867, 871, 877, 882, 888, 895,
        904, 913, 920, 926, 933, 943, 952, 960, 967, 972, 978, 983, 989, 997, 1002, 1007, 1016, 1019, 1024, 1031,
        1038, 1044, 1048, 1052, 1060, 1069, 1078, 1084, 1089, 1096, 1104, 1109, 1117, 1123, 1130, 1136, 1142, 1146,
        1150, 1158, 1160, 1165, 1174, 1183, 1191, 1197, 1199, 1206, 1215, 1224, 1229, 1236, 1243, 1251, 1260, 1266,
        1271, 1276, 1281, 1292, 1298, 1305, 1308, 1315, 1324, 1332, 1336, 1343, 1345, 1351, 1360, 1364, 1367, 1372,
        1380, 1385, 1389, 1396, 1403, 1412, 1417, 1421, 1426, 1430, 1435, 1441, 1445, 1450, 1459, 1473, 1481, 1485,
        1491, 1497, 1504, 1509, 1516, 1528, 1536, 1541, 1547, 1553, 1561, 1565, 1570, 1574, 1578, 1583, 1591, 1598,
        1603, 1606, 1610, 1613, 1616, 1620, 1624, 1626, 1630, 1639, 1649, 1652, 1659, 1665, 1672, 1678, 1682, 1688,
        1693, 1700, 1706, 1708, 1711, 1717, 1721, 1724, 1726, 1730, 1738, 1744, 1751, 1753, 1758, 1768, 1774, 1777,
        1782, 1786, 1794, 1801, 1811, 1816, 1821, 1829, 1838, 1844, 1851, 1860, 1867, 1875, 1882, 1887, 1893, 1901,
        1910, 1919, 1926, 1934, 1942, 1949, 1954, 1964, 1974, 1983, 1993, 2000, 2011, 2016, 2021, 2025, 2029, 2037,
        2044, 2053, 2056, 2066, 2077, 2084, 2091, 2099, 2106, 2112, 2122, 2129, 2136, 2141, 2148, 2156, 2162, 2171,
        2178, 2184, 2189, 2193, 2201, 2207, 2214, 2222, 2225, 2229, 2233, 2242, 2248, 2255, 2261, 2267, 2273, 2281,
        2287, 2295, 2304, 2316, 2322, 2329, 2341, 2344, 2349, 2353, 2358, 2362, 2369, 2375, 2379, 2387, 2395, 2399,
        2402, 2408, 2418, 2423, 2432, 2442, 2447, 2453, 2460, 2466, 2472, 2477, 2489, 2498, 2505, 2514, 2519, 2525,
        2530, 2536, 2547, 2557, 2561, 2569, 2578, 2582, 2586, 2590, 2594, 2603, 2605, 2613, 2624, 2633, 2638, 2645,
        2649, 2653, 2661, 2668, 2672, 2677, 2684, 2693, 2704, 2715, 2720, 2726, 2733, 2741, 2749, 2754, 2760, 2764,
        2769, 2775, 2780, 2788, 2797, 2802, 2808, 2815, 2823, 2830, 2837, 2844, 2848, 2853, 2861, 2865, 2870, 2880,
        2886, 2890, 2896, 2903, 2907, 2914, 2919, 2922, 2935, 2944, 2954, 2963, 2972, 2985, 2993, 2998, 3005, 3017,
        3025, 3029, 3032, 3036,
    ]

    /// For each bucket of the hash how far its words are moved.
    private static let displacements: [UInt8] = [
        0, 5, 0, 0, 1, 0, 8, 0, 0, 3, 4, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 4, 0, 0, 1, 1, 0, 4, 5, 0, 5, 7, 0, 0, 8,
        0, 2, 0, 1, 14, 0, 1, 0, 1, 1, 1, 1, 10, 0, 1, 2, 2, 5, 6, 1, 0, 4, 0, 0, 1, 0, 0, 2, 0, 0, 7, 1, 2, 0, 0,
        4, 0, 1, 2, 1, 0, 11, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 2, 1, 0, 6, 3, 2, 1, 0, 0, 9, 0, 0, 2, 0, 0, 2, 9, 6, 3,
        5, 1, 6, 7, 0, 11, 3, 1, 0, 3, 13, 0, 1, 0, 9, 0, 2, 0, 0, 2, 3,
    ]

    /// For each slot its keyword's number, or 0.
    private static let slots: [UInt16] = [
        0, 0, 0, 168, 0, 0, 343, 174, 333, 166, 0, 0, 348, 0, 0, 225, 0, 251, 379, 0, 0, 340, 0, 294, 164, 314, 194,
        0, 356, 0, 0, 271, 0, 116, 0, 0, 0, 0, 0, 178, 0, 141, 0, 0, 169, 0, 216, 421, 0, 0, 0, 250, 73, 442, 0, 0,
        87, 5, 207, 0, 0, 0, 0, 14, 0, 0, 299, 0, 0, 0, 0, 401, 351, 0, 458, 0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 372,
        424, 0, 0, 201, 0, 0, 459, 229, 230, 274, 234, 0, 0, 0, 45, 0, 425, 285, 344, 0, 0, 0, 0, 413, 55, 0, 190,
        232, 0, 226, 0, 373, 0, 347, 159, 448, 0, 0, 0, 453, 0, 198, 412, 0, 0, 0, 322, 0, 185, 0, 0, 0, 209, 9, 0,
        0, 0, 0, 0, 241, 0, 83, 0, 40, 418, 126, 228, 176, 34, 0, 215, 0, 243, 378, 0, 0, 54, 0, 0, 217, 370, 0,
        361, 95, 25, 360, 0, 0, 327, 0, 0, 0, 0, 0, 86, 0, 304, 0, 323, 53, 0, 224, 0, 0, 64, 77, 0, 98, 385, 0, 0,
        0, 0, 0, 302, 0, 0, 0, 149, 291, 161, 0, 0, 0, 94, 0, 0, 160, 242, 252, 0, 388, 23, 0, 0, 395, 352, 249, 0,
        0, 165, 0, 310, 0, 269, 0, 266, 259, 286, 0, 18, 338, 0, 324, 0, 289, 0, 0, 275, 30, 0, 0, 0, 0, 148, 0, 0,
        0, 447, 110, 0, 0, 24, 0, 20, 0, 0, 143, 10, 0, 290, 0, 0, 0, 41, 48, 362, 144, 0, 0, 0, 0, 0, 0, 163, 415,
        0, 0, 199, 0, 0, 155, 0, 187, 407, 173, 0, 277, 26, 8, 268, 416, 58, 122, 47, 202, 410, 0, 0, 0, 0, 223, 0,
        0, 0, 0, 0, 57, 426, 0, 214, 28, 0, 0, 137, 2, 0, 42, 0, 0, 0, 0, 449, 391, 100, 0, 279, 0, 394, 257, 156,
        37, 0, 219, 0, 0, 0, 115, 235, 0, 72, 181, 389, 429, 0, 107, 0, 0, 49, 0, 0, 0, 12, 444, 341, 0, 293, 0, 0,
        145, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 91, 319, 0, 0, 0, 0, 0, 0, 353, 0, 0, 208, 0, 0, 29, 0, 0, 0, 0, 117,
        120, 0, 192, 0, 408, 0, 0, 368, 0, 0, 0, 43, 0, 0, 0, 316, 0, 0, 0, 0, 0, 96, 221, 374, 0, 92, 0, 0, 106, 0,
        335, 0, 0, 15, 0, 210, 280, 452, 342, 0, 52, 128, 121, 0, 180, 131, 0, 70, 60, 0, 349, 0, 0, 0, 0, 108, 6,
        450, 186, 0, 0, 0, 0, 438, 0, 295, 0, 253, 0, 0, 0, 258, 0, 0, 0, 0, 35, 0, 158, 0, 411, 0, 303, 0, 375, 89,
        218, 390, 152, 129, 0, 0, 0, 0, 0, 0, 366, 0, 0, 171, 0, 0, 0, 0, 440, 0, 0, 0, 0, 308, 0, 118, 51, 191,
        130, 67, 367, 383, 0, 231, 0, 0, 0, 0, 119, 0, 0, 0, 0, 0, 432, 0, 0, 114, 363, 0, 71, 371, 0, 0, 0, 0, 0,
        0, 354, 439, 33, 312, 454, 0, 0, 0, 396, 0, 0, 147, 0, 0, 0, 101, 69, 240, 423, 113, 0, 0, 402, 256, 0, 0,
        0, 419, 0, 0, 76, 150, 139, 27, 0, 0, 441, 0, 330, 443, 0, 332, 81, 239, 0, 189, 0, 248, 0, 0, 0, 0, 65,
        339, 56, 222, 0, 0, 0, 0, 0, 0, 0, 79, 104, 0, 0, 102, 0, 0, 32, 321, 0, 0, 84, 0, 0, 328, 0, 267, 0, 0, 0,
        0, 346, 292, 0, 364, 0, 345, 0, 0, 0, 195, 400, 68, 376, 0, 0, 247, 0, 0, 183, 154, 262, 0, 0, 0, 0, 0, 0,
        38, 19, 0, 0, 0, 0, 0, 0, 7, 0, 428, 0, 0, 405, 59, 0, 0, 238, 0, 0, 74, 359, 80, 0, 357, 196, 140, 331,
        451, 0, 0, 392, 326, 403, 296, 386, 398, 0, 260, 0, 0, 136, 437, 0, 0, 422, 0, 0, 0, 0, 273, 0, 0, 0, 22, 0,
        397, 0, 182, 157, 0, 272, 170, 0, 0, 0, 457, 288, 61, 0, 206, 0, 0, 246, 88, 0, 0, 0, 0, 0, 0, 358, 13, 0,
        278, 0, 193, 0, 298, 172, 377, 0, 0, 0, 162, 0, 0, 0, 0, 63, 245, 0, 0, 212, 0, 0, 103, 0, 78, 0, 0, 325,
        90, 188, 393, 0, 0, 0, 417, 380, 306, 255, 244, 0, 0, 0, 0, 50, 0, 284, 0, 0, 0, 205, 0, 127, 134, 0, 0,
        307, 220, 265, 0, 237, 0, 1, 315, 21, 0, 0, 105, 16, 0, 0, 455, 301, 0, 350, 399, 0, 305, 46, 456, 287, 434,
        336, 0, 0, 320, 0, 132, 111, 337, 311, 0, 146, 0, 0, 11, 264, 270, 133, 0, 236, 0, 175, 0, 0, 0, 0, 0, 460,
        97, 0, 0, 233, 0, 0, 197, 446, 387, 365, 0, 276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0,
        0, 329, 0, 0, 151, 0, 0, 445, 0, 0, 0, 124, 0, 0, 203, 0, 430, 177, 334, 167, 282, 0, 0, 427, 0, 0, 0, 0, 0,
        0, 44, 0, 36, 0, 297, 0, 0, 261, 0, 381, 0, 433, 4, 109, 99, 0, 384, 300, 0, 0, 0, 435, 0, 0, 135, 0, 0,
        213, 0, 0, 0, 0, 0, 75, 436, 369, 123, 0, 0, 0, 112, 355, 138, 0, 0, 0, 0, 283, 184, 39, 406, 0, 0, 82, 0,
        3, 254, 204, 0, 0, 0, 420, 62, 0, 0, 414, 281, 0, 382, 0, 0, 0, 404, 0, 318, 66, 431, 0, 0, 0, 263, 85, 0,
        0, 313, 0, 179, 0, 0, 317, 0, 0, 0, 227, 0, 153, 0, 211, 309, 0, 142, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        409, 0, 0, 0, 0, 17,
    ]

    /// The longest word's length.
    static let longest = 17

    /// A hash with one more byte of the word, in lower case; a word's hash starts with 0.
    @inline(__always)
    static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    /// The keyword that a word is, if it is one.
    ///
    /// - Parameters:
    ///   - hash: The hash of its bytes in lower case.
    ///   - word: Its bytes, in any case.
    static func keyword(hash: UInt32, word: UnsafeRawBufferPointer) -> Keyword {
        let displacement = UInt32(displacements[Int(hash & 127)])
        let slot = (hash >> 7) &+ (hash >> 22) &* displacement &+ displacement
        let number = Int(slots[Int(slot & 1023)])
        guard number > 0 else { return .unknownWord }
        let start = Int(offsets[number - 1])
        guard Int(offsets[number]) - start == word.count else { return .unknownWord }
        let letters = UnsafeRawBufferPointer(start: words.utf8Start + start, count: word.count)
        // No byte of an identifier but the capital differs from a letter, or from `_`, in just the bit of 0x20.
        for index in 0..<word.count where (letters[index] ^ word[index]) & 0xDF != 0 { return .unknownWord }
        return Keyword(rawValue: UInt16(truncatingIfNeeded: number)) ?? .unknownWord
    }

    /// A keyword's word in lower case.
    static func word(of keyword: Keyword) -> String {
        let number = Int(keyword.rawValue)
        guard number > 0 else { return "" }
        let start = Int(offsets[number - 1])
        let letters = UnsafeRawBufferPointer(start: words.utf8Start + start, count: Int(offsets[number]) - start)
        return String(decoding: letters, as: UTF8.self)
    }

    /// A keyword's letter among the categories.
    static func category(of keyword: Keyword) -> UInt8 {
        let number = Int(keyword.rawValue)
        return number == 0 ? UInt8(ascii: "u") : categories.utf8Start[number - 1]
    }
}
