package org.caseledger.command.http;

import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.correction.TakeBackEntry;

import java.util.List;

/** The acts on entries that were wrong, of any stream. */
public final class CorrectionActs {

    private static final String ENTRY = "/streams/{stream}/entries/{entry}";

    public static final List<Act> ACTS =
            List.of(
                    decides(ENTRY + "/corrections", CorrectEntry.class, "記録の訂正"),
                    decides(ENTRY + "/strikings", StrikeEntry.class, "誤記録の閉鎖"),
                    decides(ENTRY + "/retractions", TakeBackEntry.class, "記録の取消し"));

    private CorrectionActs() {}
}
