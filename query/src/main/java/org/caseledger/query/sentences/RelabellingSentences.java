package org.caseledger.query.sentences;

import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.correction.LabelWanted;
import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.correction.RelabellingAsked;
import org.caseledger.events.correction.RelabellingRejected;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;

/** 再区分 as sentences: from which label to which, who asked and who agreed. */
public final class RelabellingSentences {

    private RelabellingSentences() {}

    static String of(Relabelling act, Phrases say) {
        return switch (act) {
            case RelabellingAsked it ->
                    "以前の記録の「"
                            + ComponentTerms.of(it.component())
                            + "」の再区分("
                            + label(it.wanted())
                            + "とする)を求めた。"
                            + say.also("理由", it.reason());
            case LabelReclassified it -> done(it, say) + say.also("理由", it.reason());
            case RelabellingRejected it -> "求められた再区分をしないこととした。" + say.also("理由", it.reason());
        };
    }

    private static String done(LabelReclassified act, Phrases say) {
        return "以前の記録の「"
                + ComponentTerms.of(act.component())
                + "」を、"
                + label(act.values().getFirst().from())
                + "から"
                + label(act.values().getFirst().to())
                + "に再区分した(求めた職員: "
                + say.staff(act.askedBy())
                + ")。"
                + alone(act, say);
    }

    private static String alone(LabelReclassified act, Phrases say) {
        return act.superior() == null || act.reviewBy() == null
                ? ""
                : "確認できる他の職員がいないため一人で行った。上司の確認: "
                        + say.staff(act.superior())
                        + "("
                        + Terms.day(act.reviewBy())
                        + "まで)。";
    }

    /** What the act is called in a list. */
    public static String kind(Relabelling act) {
        return switch (act) {
            case RelabellingAsked _ -> "再区分の求め";
            case LabelReclassified _ -> "再区分";
            case RelabellingRejected _ -> "再区分の却下";
        };
    }

    private static String label(Label label) {
        return label(label.basis(), label.sensitivity());
    }

    private static String label(LabelWanted wanted) {
        return label(wanted.basis(), wanted.sensitivity());
    }

    private static String label(LegalBasis basis, Sensitivity sensitivity) {
        return ComponentTerms.of(basis) + "・" + ComponentTerms.of(sensitivity);
    }
}
