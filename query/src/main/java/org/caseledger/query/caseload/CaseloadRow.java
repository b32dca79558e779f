package org.caseledger.query.caseload;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What the list keeps of one case file: codes, dates and ids, and the name as it was sealed.
 *
 * @param name the person concerned, an envelope that only the gate opens
 * @param lastAct the permanent name of the latest act
 * @param due what is due next, if anything
 * @param carriedOver taken over from another ledger (移行)
 */
public record CaseloadRow(
        UUID fileId,
        Kind kind,
        CaseRegister.@Nullable Stage stage,
        boolean outreachOver,
        @Nullable AgencyId responsible,
        @Nullable AgencyId lead,
        @Nullable Labelled<Words> name,
        Map<UUID, ConsentRegister.State> consents,
        LocalDate lastOn,
        String lastAct,
        @Nullable LocalDate dueOn,
        @Nullable Due due,
        boolean carriedOver) {

    /** Which part of the programme holds the file now. */
    public enum Kind {
        /** 相談. */
        CONSULTATION,
        /** アウトリーチ. */
        OUTREACH,
        /** 多機関協働. */
        MULTI_AGENCY
    }

    /** What can be due. */
    public enum Due {
        /** プランの見直し. */
        PLAN_REVIEW,
        /** モニタリング. */
        MONITORING,
        /** 同意を再び尋ねる. */
        ASK_CONSENT_AGAIN,
        /** 緊急の支援・提供の報告. */
        REPORT_BACK,
        /** 見守りの見直し. */
        WATCH_REVIEW,
        /** 終結後の連絡. */
        FOLLOW_UP
    }
}
