package org.caseledger.command.http;

import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabelling;
import org.caseledger.command.correction.ConfirmRelabellingAlone;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.RejectRelabelling;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.correction.TakeBackEntry;

import java.util.List;

/** The acts on entries that were wrong, of any stream. */
public final class CorrectionActs {

    private static final String ENTRY = "/streams/{stream}/entries/{entry}";

    private static final String REQUEST = ENTRY + "/relabellings/{asked}";

    public static final List<Act> ACTS =
            List.of(
                    decides(ENTRY + "/corrections", CorrectEntry.class, "記録の訂正"),
                    decides(ENTRY + "/strikings", StrikeEntry.class, "誤記録の閉鎖"),
                    decides(ENTRY + "/retractions", TakeBackEntry.class, "記録の取消し"),
                    decides(ENTRY + "/relabellings", AskRelabelling.class, "再区分の求め"),
                    decides(REQUEST + "/confirmations", ConfirmRelabelling.class, "再区分の確認"),
                    decides(
                            REQUEST + "/confirmations-alone",
                            ConfirmRelabellingAlone.class,
                            "再区分の一人での確認"),
                    decides(REQUEST + "/rejections", RejectRelabelling.class, "再区分の却下"));

    private CorrectionActs() {}
}
