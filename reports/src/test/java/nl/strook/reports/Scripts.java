package nl.strook.reports;

import java.util.List;

/** Names in every script and with every diacritic that the Dutch civil registry writes. */
final class Scripts {

    /** The letters of the registry's character set (Teletex, as the BRP writes it) beyond plain Latin. */
    static final String REGISTRY_LETTERS = "ÀÁÂÃÄÅĀĂĄÆÇĆĈĊČĎĐÈÉÊËĒĔĖĘĚĜĞĠĢĤĦÌÍÎÏĨĪĬĮİĴĶĹĻĽĿŁÑŃŅŇÒÓÔÕÖŌŎŐØŒŔŖŘŚŜŞŠŢŤŦ"
            + "ÙÚÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽÞÐŊàáâãäåāăąæçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĸĺļľŀłñńņňŉòóôõöōŏőøœŕŗřśŝşšßţťŧùúûüũūŭůűų"
            + "ŵýŷÿźżžþðŋſ";

    /** The set of DIN SPEC 91379 adds these, some of which exist only as a letter with a combining mark. */
    static final String FURTHER_LETTERS = "ȘșȚțẀẁẂẃẄẅỲỳẞǍǎǏǐǑǒǓǔ";

    /** A letter and a mark that Unicode has no single character for. */
    static final String COMPOSED = "M\u0302ari\u0301a C\u0306elik J\u030Cos\u0301";

    static final List<String> NAMES = List.of(
            "Şükrü Çağlayan-Öztürk",
            "Łukasz Dąbrowski",
            "Γεώργιος Παπαδόπουλος",
            "Дмитрий Щербаков",
            "Ђорђе Љубичић",
            "Nguyễn Thị Ánh",
            "Žaneta Ķēniņa-Ģērmane",
            "Þórður Æsir Ðýrfinnsson",
            "Ĕĩĭ ĸĿŉŎ ŢŦŨſ");

    private Scripts() {}
}
