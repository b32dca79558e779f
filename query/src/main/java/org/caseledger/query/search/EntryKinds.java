package org.caseledger.query.search;

import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.value.LedgerEvent;

/** Of what an entry is, in a word that tells nothing of its content. */
final class EntryKinds {

    private EntryKinds() {}

    static String of(LedgerEvent event) {
        return switch (event) {
            case SupportCaseEvent _ -> "支援の経過";
            case IntakeEvent _ -> "相談";
            case OutreachEvent _ -> "アウトリーチ";
            case HouseholdEvent _ -> "世帯";
            case ConsentEvent _ -> "同意";
            case SittingEvent _ -> "会議";
            case DisclosureEvent _ -> "情報の提供・依頼";
            case EmergencyEvent _ -> "緊急閲覧";
            case SuspensionEvent _ -> "利用停止";
            case Correction _ -> "訂正";
            default -> "その他の記録";
        };
    }
}
