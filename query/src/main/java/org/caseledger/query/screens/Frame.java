package org.caseledger.query.screens;

import org.caseledger.events.register.Facts;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.Reader;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.caseledger.query.sentences.CaseTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

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
        Capacity capacity = database.in(reader.municipality(), sql -> capacity(reader, sql));
        model.addAttribute("title", title);
        model.addAttribute("capacity", CaseTerms.of(capacity));
        model.addAttribute("works", OutputPath.ACT_FORM_PAGE.isOpenTo(capacity));
        model.addAttribute("audits", OutputPath.FILE_LOOKS_PAGE.isOpenTo(capacity));
        model.addAttribute("links", links(capacity));
        model.addAttribute("ledgerPosition", ledgerPosition);
        model.addAttribute("foot", foot(reader));
        model.addAttribute("notice", notices.of(reader));
    }

    private Capacity capacity(SignedIn reader, JdbcClient sql) {
        Facts facts = new StoredFacts(sql);
        return Reader.of(reader, facts, LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME)))
                .map(found -> found.actor().capacity())
                .orElse(Capacity.SYSTEM_OPERATOR);
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
