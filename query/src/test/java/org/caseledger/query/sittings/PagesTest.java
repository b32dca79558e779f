package org.caseledger.query.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.query.indicators.Figures;
import org.caseledger.query.review.MaskedPhrases;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class PagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final UUID FILE = new UUID(1, 2);

    @Test
    void a_sitting_shows_who_heard_what_and_leads_to_the_case_of_a_day() {
        String page = rendered("sitting", Map.of("sitting", sitting()));

        assertThat(page)
                .contains("支援会議(社会福祉法106条の6)", "本人1、本人2", "2026年4月1日に確認(第7号)")
                .contains("地域包括", "09:30", MaskedPhrases.MASK, "第15号 資料1の1番を配った。")
                .contains("action=\"/cases/" + FILE + "\"", "name=\"asOf\"", "value=\"2026-04-10\"")
                .doesNotContain("<script");
    }

    @Test
    void the_list_tells_bases_items_and_findings() {
        var line =
                new SittingList.Line(
                        FILE, "個別支援会議", 3, DAY, true, List.of("支援会議(社会福祉法106条の6)"), 2, 1);

        String page = rendered("sittings", Map.of("list", new SittingList(List.of(line), null, 9)));

        assertThat(page).contains("個別支援会議 第3回", "2件", "1件", "href=\"/sittings/" + FILE + "\"");
    }

    @Test
    void figures_say_up_to_which_event_they_hold() {
        var figures =
                new Figures(
                        42,
                        List.of(new Figures.StageCount("多機関協働", "受理", 3)),
                        List.of(new Figures.Days("多機関協働", "受理", "プラン", 2, 11.5, 14L)));

        assertThat(rendered("figures", Map.of("figures", figures)))
                .contains(
                        "台帳の第<span>42</span>号時点",
                        "<td class=\"number\">11.5</td>",
                        "<td class=\"number\">14</td>");
    }

    @Test
    void a_pack_holds_the_numbered_papers_of_its_attendee() {
        var paper = new MeetingPack.Paper(1, 3, "生活の様子", List.of("本人1"), true);
        var item =
                new MeetingPack.Item(
                        FILE,
                        1,
                        "支援会議(社会福祉法106条の6)",
                        "社会福祉法106条の6",
                        List.of("本人1"),
                        List.of("見本 花子"),
                        List.of(paper));
        var pack = new MeetingPack(FILE, "個別支援会議", 3, DAY, "参集", null, "見本 花子", List.of(item), 20);

        assertThat(rendered("meeting-pack", Map.of("pack", pack)))
                .contains("個別支援会議", "資料1", "3番", "生活の様子", "配付中", "未定");
    }

    @Test
    void the_secretariat_reads_what_is_missing_in_words() {
        var item = new SittingReadiness.Item(FILE, 1, "支援会議(社会福祉法106条の6)", List.of("確認書がありません。"));
        var missing =
                new SittingReadiness(
                        FILE, "個別支援会議", 3, DAY, List.of("総括者が決まっていません。"), List.of(item), 20);
        var ready = new SittingReadiness(FILE, "個別支援会議", 3, DAY, List.of(), List.of(), 20);

        assertThat(rendered("sitting-readiness", Map.of("readiness", missing)))
                .contains("総括者が決まっていません。", "確認書がありません。")
                .doesNotContain("足りないものはありません。");
        assertThat(rendered("sitting-readiness", Map.of("readiness", ready)))
                .contains("足りないものはありません。");
    }

    private static SittingShown sitting() {
        var item =
                new SittingShown.Item(
                        new UUID(1, 3),
                        1,
                        FILE,
                        "支援会議(社会福祉法106条の6)",
                        "社会福祉法106条の6",
                        List.of("本人1", "本人2"),
                        List.of(
                                new SittingShown.Attendee(
                                        "見本 花子",
                                        "地域包括",
                                        "2026年4月1日に確認(第7号)",
                                        "出席者に選定",
                                        LocalTime.of(9, 30),
                                        LocalTime.of(10, 0))),
                        List.of(
                                new SittingShown.Shared(
                                        12,
                                        "地域包括",
                                        List.of("見本 花子(地域包括)"),
                                        List.of("本人1"),
                                        MaskedPhrases.MASK)),
                        List.of(),
                        List.of("第15号 資料1の1番を配った。"),
                        List.of(),
                        11);
        return new SittingShown(
                new UUID(1, 1),
                "個別支援会議",
                3,
                DAY,
                false,
                true,
                null,
                true,
                List.of(item),
                List.of(),
                List.of(),
                20);
    }

    private static String rendered(String template, Map<String, Object> model) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new AtTheRoot());
        var context = new Context();
        context.setVariables(model);
        context.setVariable("title", "見出し");
        context.setVariable("capacity", "点検担当");
        context.setVariable("links", List.of());
        context.setVariable("otherLinks", List.of());
        context.setVariable("foot", "");
        context.setVariable("ledgerPosition", 20);
        return engine.process(template, context);
    }

    /** Links as the application makes them when it is served from the root. */
    private static final class AtTheRoot extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(
                IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
