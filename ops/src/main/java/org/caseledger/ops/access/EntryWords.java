package org.caseledger.ops.access;

import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.sentences.CaseTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the entry page says to whoever is signed in, and to whoever could not. */
@Component
class EntryWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private final TodaysPosts posts;
    private final SignInLog log;

    EntryWords(TodaysPosts posts, SignInLog log) {
        this.posts = posts;
        this.log = log;
    }

    /** Who is signed in, by capacity, and the page to begin with. */
    record Entered(String title, String home) {}

    Entered entered(SignedIn who) {
        Capacity capacity = posts.capacityOf(who).orElseThrow(NotInRegister::new);
        return new Entered(CaseTerms.of(capacity), home(capacity));
    }

    boolean isOfficer(SignedIn who) {
        return posts.capacityOf(who).filter(c -> c == Capacity.MUNICIPAL_OFFICER).isPresent();
    }

    boolean isPledgeWanted(SignedIn who) {
        return posts.isPledgeWanted(who);
    }

    private static String home(Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER -> "/work";
            case REVIEWER -> "/sittings";
            case ANALYST -> "/figures";
            case SYSTEM_OPERATOR -> "/";
        };
    }

    /** When this person signed in before. */
    @Nullable String before(SignedIn who) {
        Instant before = log.lastBeforeThis(who.staff());
        return before == null ? null : MINUTE.format(before);
    }

    /** Why it did not work, for the codes that come back in the address. */
    static @Nullable String problem(@Nullable String code) {
        return switch (code) {
            case "issuer" -> "認証基盤でのサインインが終わりませんでした。もう一度試してください。";
            case "claims" -> "認証基盤から届いた情報に、職員番号か団体コードがありません。運用担当に知らせてください。";
            case "wrong" -> "利用者名、パスワード、確認コードのどれかが違います。少し待って、もう一度入力してください。";
            case null, default -> null;
        };
    }
}
