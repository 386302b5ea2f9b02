/// Characters that are written plainly by others: letters by those without strokes, signs by those of ASCII.
///
/// What a letter with a mark is made of is Unicode's own knowledge; this table has what Unicode does not take apart, as its
/// Common Locale Data Repository transliterates it.
enum PlainLetters {
    /// For each character what is written in its place.
    static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for entry in entries.split(separator: " ") {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            for character in parts[0].unicodeScalars { table[character] = parts.count > 1 ? String(parts[1]) : "" }
        }
        return table
    }()

    /// Letters that stay as they are, though Unicode takes them apart.
    static let kept: Set<UInt32> = [
        0x374, 0x3D3, 0x3D4, 0x1F71, 0x1F73, 0x1F75, 0x1F77, 0x1F79, 0x1F7B, 0x1F7D, 0x1FBB, 0x1FBE, 0x1FC9, 0x1FCB,
        0x1FD3,
        0x1FDB, 0x1FE3, 0x1FEB, 0x1FF9, 0x1FFB, 0x212A, 0x212B,
    ]

    private static let entries = """
        \u{20DD}\u{20DE}\u{20DF}\u{20E0}\u{20E2}\u{20E3}\u{20E4}= ¡︕﹗=! ‼=!! ⁉=!? ʺ“”‟″〝〞=\" ﹟=# ﹩=$ ﹪=% \
        ﹠=& ʹʻʼʽˈ‘’‛′=' ŉ='n ︵﹙=( ⦅｟=(( ⑴=(1) ⑽=(10) ⑾=(11) ⑿=(12) ⒀=(13) ⒁=(14) ⒂=(15) ⒃=(16) ⒄=(17) \
        ⒅=(18) ⒆=(19) ⑵=(2) ⒇=(20) ⑶=(3) ⑷=(4) ⑸=(5) ⑹=(6) ⑺=(7) ⑻=(8) ⑼=(9) 🄐=(A) 🄑=(B) ©🄒=(C) 🄓=(D) \
        🄔=(E) 🄕=(F) 🄖=(G) 🄗=(H) 🄘=(I) 🄙=(J) 🄚=(K) 🄛=(L) 🄜=(M) 🄝=(N) 🄞=(O) ℗🄟=(P) 🄠=(Q) ®🄡=(R) 🄢=(S) \
        🄣=(T) 🄤=(U) 🄥=(V) 🄦=(W) 🄧=(X) 🄨=(Y) 🄩=(Z) ⒜=(a) ⒝=(b) ⒞=(c) ⒟=(d) ⒠=(e) ⒡=(f) ⒢=(g) ⒣=(h) ⒤=(i) \
        ⒥=(j) ⒦=(k) ⒧=(l) ⒨=(m) ⒩=(n) ⒪=(o) ⒫=(p) ⒬=(q) ⒭=(r) ⒮=(s) ⒯=(t) ⒰=(u) ⒱=(v) ⒲=(w) ⒳=(x) ⒴=(y) \
        ⒵=(z) ︶﹚=) ⦆｠=)) ×⁎﹡=* ˖﹢=+ ±=+/- ‚、︐︑﹐﹑､=, „=,, \u{AD}˗‐‑‒–—―−︱︲﹘﹣=- ￫=-> ․。︒﹒｡=. ‥︰=.. …︙=... \
        ÷⁄∕=/ 〇=0 🄁=0, 🄀=0. ↉=0/3 🄂=1, ⒈=1. ⅟=1/ ⅒=1/10 ½=1/2 ⅓=1/3 ¼=1/4 ⅕=1/5 ⅙=1/6 ⅐=1/7 ⅛=1/8 ⅑=1/9 \
        ⒑=10. ⒒=11. ⒓=12. ⒔=13. ⒕=14. ⒖=15. ⒗=16. ⒘=17. ⒙=18. ⒚=19. 🄃=2, ⒉=2. ⅔=2/3 ⅖=2/5 ⒛=20. 🄄=3, \
        ⒊=3. ¾=3/4 ⅗=3/5 ⅜=3/8 🄅=4, ⒋=4. ⅘=4/5 🄆=5, ⒌=5. ⅚=5/6 ⅝=5/8 🄇=6, ⒍=6. 🄈=7, ⒎=7. ⅞=7/8 🄉=8, ⒏=8. \
        🄊=9, ⒐=9. ː︓﹕=: ⩴=::= ︔﹔=; ˂‹〈︿﹤=< ￩=<- «≪《︽=<< ﹦== ⩵=== ⩶==== ˃›〉﹀﹥=> »≫》︾=>> ¿︖﹖=? ⁈=?! ⁇=?? \
        ﹫=@ Ⱥᴀ=A ㏟=A/m Ꜳ=AA Æᴁ=AE Ꜵ=AO ㍳Ꜷ=AU ꜸꜺ=AV Ꜽ=AY ƁƂɃʙᴃℬ=B ㏃=Bq ƇȻᴄℂℭⅭꞒ=C ㏆=C/kg ₠=CE ㏇=Co. ₢=Cr \
        ÐĐƉƊƋᴅᴆⅅⅮꝹ=D ǄǱ=DZ ǅǲ=Dz ƐɆᴇℰ=E ƑℱꜰꝻ=F ℻=FAX ₣=Fr. ƓǤɢʛꞠ=G ㎇=GB ㎓=GHz ㎬=GPa ㏉=Gy ĦʜℋℍⱧꞪ=H ㏋=HP \
        ㎐=Hz ƖƗɪᵻℐℑⅠ=I Ⅱ=II Ⅲ=III Ĳ=IJ ㍺=IU Ⅳ=IV Ⅸ=IX Ɉᴊ=J ƘᴋⱩꝀꝂꝄꞢ=K ㎅=KB ㏍=KK ㏎=KM ĿŁȽʟᴌℒⅬⱠⱢꝆꝈ=L ₤=L. \
        Ǉ=LJ Ỻ=LL ǈ=Lj ᴍℳⅯⱮ=M ㎆=MB ㎒=MHz ㎫=MPa ㎹=MV ㎿=MW ŊƝɴℕꞐꞤ=N Ǌ=NJ ǋ=Nj №=No ØᴏꝊꝌ=O Œɶ=OE Ƣ=OI Ꝏ=OO \
        Ƥᴘ℘ℙⱣꝐꝒꝔ=P ㏙=PPM ㏚=PR ㎩=Pa ₧=Pts ℚꝖꝘ=Q ɌʀℛℜℝⱤꝶꞦ=R ₹=Rs ℞=Rx ⱾꜱꞨ=S ẞ=SS ㏜=Sv ŦƬƮȾᴛꞆ=T ℡=TEL \
        ÞꝤꝦ=TH ㎔=THz ₺=TL Ʉᴜᵾ=U ƲᴠỼⅤꝞ=V ㏞=V/m Ⅵ=VI Ⅶ=VII Ⅷ=VIII Ꝡ=VY ᴡⱲ=W ㏝=Wb Ⅹ=X Ⅺ=XI Ⅻ=XII ƳɎʏỾ=Y \
        ƵȤᴢℤℨⱫⱿ=Z ⁅〔〘〚︹﹇﹝=[ ∖﹨=\\ ⁆〕〙〛︺﹈﹞=] ˄ˆ=^ ˋ=` ᶏẚⱥ=a ㏂=a.m. ℀=a/c ℁=a/s ꜳ=aa æ=ae ꜵ=ao ꜷ=au ꜹꜻ=av \
        ꜽ=ay ƀƃɓᵬᶀ=b ㍴=bar ƈȼɕⅽꞓ=c ℅=c/o ℆=c/u ㎈=cal ㏄=cc ㏅=cd ㎝=cm ðđƌȡɖɗᵭᶁᶑⅆⅾꝱꝺ=d ㏈=dB ㍲=da ȸ=db ㍷=dm \
        ǆǳʣʥ=dz ɇɛᶒᶓℯⅇⱸ=e ƒᵮᶂꝼ=f ﬀ=ff ﬃ=ffi ﬄ=ffl ﬁ=fi ﬂ=fl ㎙=fm ǥɠɡᶃℊꞡ=g ħɦɧℎⱨ=h ㍱=hPa ㏊=ha ƕ=hv \
        ıɨᶖℹⅈⅰ=i ⅱ=ii ⅲ=iii ĳ=ij ㏌=in ⅳ=iv ⅸ=ix ȷɉɟʝⅉ=j ƙᶄⱪꝁꝃꝅꞣ=k ㎄=kA ㎑=kHz ㎪=kPa ㎸=kV ㎾=kW ㎉=kcal ㎏=kg \
        ㎞=km ㏏=kt ŀłƚȴɫɬɭᶅℓⅼⱡꝇꝉꝲ=l ǉ=lj ỻ=ll ㏐=lm ㏑=ln ㏒=log ʪ=ls ㏓=lx ʫ=lz ɱᵯᶆⅿꝳ=m ㎧=m/s ㎃=mA ㎷=mV ㎽=mW \
        ㏔=mb ㎎=mg ㏕=mil ㎜=mm ㏖=mol ㎳=ms ŋƞȵɲɳᵰᶇꝴꞑꞥ=n ㎁=nA ㎋=nF ㎵=nV ㎻=nW ǌ=nj ㎚=nm ㎱=ns øℴⱺꝋꝍ=o ㍵=oV \
        œ=oe ƣ=oi ꝏ=oo ƥᵱᵽᶈꝑꝓꝕ=p ㏘=p.m. ㎀=pA ㎊=pF ㏗=pH ㎴=pV ㎺=pW ㍶=pc ㎰=ps ĸʠꝗꝙ=q ȹ=qp ɍɼɽɾᵲᵳᶉꝵꞧ=r ㎭=rad \
        ㎮=rad/s ſȿʂᵴᶊẜẝꞩ=s ㏛=sr ß=ss ﬅﬆ=st ŧƫƭȶʈᵵⱦꝷꞇ=t þᵺꝥꝧ=th ʦ=ts ʉᶙ=u ᵫ=ue ʋᶌỽⅴⱱⱴꝟ=v ⅵ=vi ⅶ=vii \
        ⅷ=viii ꝡ=vy ⱳ=w ᶍℌⅹ=x ⅺ=xi ⅻ=xii ƴɏỿ=y ƶȥɀʐʑᵶᶎⱬ=z ︷﹛={ ∣=| ‖∥=|| ︸﹜=} ˜=~ ℃=°C ℉=°F Ё=Е ё=е
        """
}
