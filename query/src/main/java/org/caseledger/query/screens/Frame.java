package org.caseledger.query.screens;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.Reader;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.caseledger.query.sentences.CaseTerms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** What stands around each page: navigation for the reader's capacity and the line at the foot. */
@Component
public class Frame {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(LedgerLine.TOWN_TIME);

    private static final Link CASES = new Link("/cases", "支援ケース一覧");
    private static final Link SEARCH = new Link("/search", "検索");
    private static final Link DEADLINES = new Link("/deadlines", "期限一覧");
    private static final Link ACTS = new Link("/acts", "記録する");
    private static final Link SUCCESSIONS = new Link("/successions", "引継ぎ");
    private static final Link ORGANISATIONS = new Link("/organisations", "組織");
    private static final Link BODIES = new Link("/bodies", "会議体");
    private static final Link NEAR_MISSES = new Link("/near-misses", "惜しいケース");
    private static final Link EMERGENCIES = new Link("/emergency-accesses", "緊急閲覧");
    private static final Link DUTY_LISTS = new Link("/duty-lists", "緊急対応一覧");
    private static final Link MIGRATIONS = new Link("/migrations", "移行");
    private static final Link READINESS = new Link("/readiness", "準備状況");
    private static final Link SITTINGS = new Link("/sittings", "会議の点検");
    private static final Link POLICY = new Link("/policy", "閲覧の方針");
    private static final Link LOOK_REVIEW = new Link("/look-review", "閲覧の点検");
    private static final Link FALLBACKS = new Link("/fallbacks", "代わりの手続");
    private static final Link SUSPENSIONS = new Link("/use-suspensions", "利用停止");
    private static final Link PLEDGE = new Link("/pledge", "守秘の誓約");
    private static final Link FIGURES = new Link("/figures", "集計");

    private final MunicipalityReads database;
    private final ChainStatus chain;
    private final Clock clock;
    private final EmergencyNotices notices;

    public Frame(MunicipalityReads database, ChainStatus chain, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.clock = clock;
        this.notices = new EmergencyNotices(database, clock);
    }

    /** One entry of the navigation. */
    public record Link(String path, String words) {}

    /** Adds navigation, capacity and foot; {@code title} must never hold a name. */
    public void around(Model model, SignedIn reader, String title, long ledgerPosition) {
        Desk desk = database.in(reader.municipality(), sql -> desk(reader, new StoredFacts(sql)));
        Capacity capacity = desk.capacity();
        model.addAttribute("title", title);
        model.addAttribute("capacity", CaseTerms.of(capacity));
        model.addAttribute("works", OutputPath.ACT_FORM_PAGE.isOpenTo(capacity));
        model.addAttribute("audits", OutputPath.FILE_LOOKS_PAGE.isOpenTo(capacity));
        model.addAttribute("links", links(desk));
        model.addAttribute("pledgeWanted", desk.pledgeWanted());
        model.addAttribute("ledgerPosition", ledgerPosition);
        model.addAttribute("foot", foot(reader));
        model.addAttribute("notice", notices.of(reader));
        model.addAttribute("reviews", desk.reviews());
    }

    /** As what somebody reads, whether the review is theirs as well, and what is asked of them. */
    private record Desk(Capacity capacity, boolean standsIn, boolean pledgeWanted) {

        private boolean reviews() {
            return standsIn || OutputPath.FILE_REVIEW_PAGE.isOpenTo(capacity);
        }
    }

    private Desk desk(SignedIn reader, Facts facts) {
        LocalDate today = LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME));
        return Reader.of(reader, facts, today)
                .map(found -> found.actor().capacity())
                .map(capacity ->
                        new Desk(
                                capacity,
                                !OutputPath.LOOK_REVIEW_PAGE.isOpenTo(capacity)
                                        && OutputPath.LOOK_REVIEW_PAGE.isOpenTo(
                                                capacity, facts, today),
                                PledgeRegister.isWanted(reader.staff(), facts, today)))
                .orElse(new Desk(Capacity.SYSTEM_OPERATOR, false, false));
    }

    /** An office without 点検担当 has an officer do the review. */
    private static List<Link> links(Desk desk) {
        List<Link> usual = links(desk.capacity());
        return desk.standsIn()
                ? Stream.concat(usual.stream(), Stream.of(SITTINGS, LOOK_REVIEW)).toList()
                : usual;
    }

    static List<Link> links(Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER ->
                    List.of(
                            CASES,
                            SEARCH,
                            DEADLINES,
                            ACTS,
                            SUCCESSIONS,
                            ORGANISATIONS,
                            BODIES,
                            NEAR_MISSES,
                            EMERGENCIES,
                            DUTY_LISTS,
                            FIGURES,
                            MIGRATIONS,
                            READINESS,
                            SUSPENSIONS,
                            FALLBACKS,
                            PLEDGE,
                            POLICY);
            case COORDINATOR ->
                    List.of(
                            CASES,
                            SEARCH,
                            DEADLINES,
                            ACTS,
                            SUCCESSIONS,
                            ORGANISATIONS,
                            BODIES,
                            NEAR_MISSES,
                            EMERGENCIES,
                            MIGRATIONS,
                            POLICY);
            case AGENCY_WORKER ->
                    List.of(CASES, SEARCH, DEADLINES, ACTS, SUCCESSIONS, EMERGENCIES, POLICY);
            case REVIEWER ->
                    List.of(
                            SITTINGS,
                            BODIES,
                            LOOK_REVIEW,
                            FALLBACKS,
                            CASES,
                            DEADLINES,
                            NEAR_MISSES,
                            EMERGENCIES,
                            FIGURES,
                            POLICY);
            case ANALYST -> List.of(FIGURES, POLICY);
            case SYSTEM_OPERATOR -> List.of(POLICY);
        };
    }

    private String foot(SignedIn reader) {
        ChainStatus.Verified verified = chain.latest(reader.municipality());
        if (verified == null) {
            return "台帳の連鎖はまだ確認していません";
        }
        String until =
                "台帳の連鎖は第" + verified.upTo() + "号まで確認済み(再計算: " + MINUTE.format(verified.at()) + ")";
        return verified.broken() == null ? until : until + " その後に不一致: " + verified.broken();
    }
}
