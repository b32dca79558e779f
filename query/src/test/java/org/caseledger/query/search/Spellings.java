package org.caseledger.query.search;

import org.caseledger.events.value.EraDates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Other ways in which people write the same: made by chance from a seed, for made-up persons. */
final class Spellings {

    /** What was recorded, and another way to write it or a part of it. */
    record Spelling(String recorded, String typed) {}

    private static final List<String> NAMES =
            List.of(
                    "髙橋 花子", "山﨑 次郎", "渡邊 三枝", "齋藤 実", "佐々木 桜", "𠮷田 浩", "大野 優子", "河野 太一", "濵田 恵",
                    "嶋津 清", "櫻井 真", "廣瀬 礼", "眞壁 栄", "澤口 寿", "黒澤 静", "塩見 竜也", "冨永 徳", "瀧本 光",
                    "與那原 学", "國枝 豊", "関根 円", "淵上 暁", "桑原 続", "圓山 芳", "萬年 亀吉");
    private static final List<String> READINGS =
            List.of(
                    "タカハシ ハナコ",
                    "やまざき じろう",
                    "わたなべ みつえ",
                    "サイトウ ミノル",
                    "ささき さくら",
                    "よしだ ひろし",
                    "おおの ゆうこ",
                    "コウノ タイチ",
                    "はまだ めぐみ",
                    "しまづ きよし",
                    "さくらい まこと",
                    "ひろせ れい",
                    "まかべ さかえ",
                    "サワグチ ヒサシ",
                    "くろさわ しずか",
                    "しおみ りゅうや",
                    "とみなが とく",
                    "たきもと ひかり",
                    "よなはら がく",
                    "くにえだ ゆたか",
                    "せきね まどか",
                    "ふちがみ あきら",
                    "ジョン ヴィクトル",
                    "ぎょうだ けいこ",
                    "しょうじ ちづる");
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("髙", "高"),
                    Map.entry("﨑", "崎"),
                    Map.entry("邊", "邉"),
                    Map.entry("齋", "斉"),
                    Map.entry("𠮷", "吉"),
                    Map.entry("濵", "浜"),
                    Map.entry("嶋", "島"),
                    Map.entry("櫻", "桜"),
                    Map.entry("廣", "広"),
                    Map.entry("眞", "真"),
                    Map.entry("澤", "沢"),
                    Map.entry("冨", "富"),
                    Map.entry("瀧", "滝"),
                    Map.entry("國", "国"),
                    Map.entry("実", "實"),
                    Map.entry("栄", "榮"),
                    Map.entry("礼", "禮"));
    private static final String FULL = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private static final String HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";

    private final Random random;

    Spellings(long seed) {
        random = new Random(seed);
    }

    List<Spelling> ofNames(int count) {
        List<Spelling> all = new ArrayList<>();
        while (all.size() < count) {
            boolean kana = random.nextBoolean();
            List<String> from = kana ? READINGS : NAMES;
            String recorded = from.get(random.nextInt(from.size()));
            all.add(new Spelling(recorded, part(kana ? kana(recorded) : forms(recorded))));
        }
        return all;
    }

    List<Spelling> ofDays(int count) {
        List<Spelling> all = new ArrayList<>();
        while (all.size() < count) {
            LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(32_000));
            String typed =
                    switch (random.nextInt(6)) {
                        case 0 -> EraDates.write(day);
                        case 1 -> EraDates.writeShort(day);
                        case 2 -> day.toString().replace('-', '/');
                        case 3 -> day.toString().replace("-", "");
                        case 4 -> day.getYear() + "年" + day.getMonthValue() + "月";
                        default -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
                    };
            all.add(new Spelling(day.toString(), typed));
        }
        return all;
    }

    List<Spelling> ofPlaces(int count) {
        List<Spelling> all = new ArrayList<>();
        while (all.size() < count) {
            int[] numbers = {1 + random.nextInt(9), 1 + random.nextInt(40), 1 + random.nextInt(30)};
            all.add(
                    new Spelling(
                            "見本市霞ヶ丘" + place(numbers) + "見本荘",
                            (random.nextBoolean() ? "霞が丘" : "霞ケ丘") + place(numbers)));
        }
        return all;
    }

    List<Spelling> ofPhones(int count) {
        List<Spelling> all = new ArrayList<>();
        while (all.size() < count) {
            String last = "%04d".formatted(random.nextInt(10_000));
            String recorded = "090-0000-" + last;
            String typed =
                    switch (random.nextInt(4)) {
                        case 0 -> "0900000" + last;
                        case 1 -> "０９０－００００－" + full(last);
                        case 2 -> "+81 90 0000 " + last;
                        default -> "(090)0000-" + last;
                    };
            all.add(new Spelling(recorded, typed));
        }
        return all;
    }

    private String place(int[] numbers) {
        String joined = numbers[0] + "-" + numbers[1] + "-" + numbers[2];
        return switch (random.nextInt(5)) {
            case 0 -> joined;
            case 1 -> full(joined.replace('-', '－'));
            case 2 -> "〇一二三四五六七八九".charAt(numbers[0]) + "丁目" + numbers[1] + "番" + numbers[2] + "号";
            case 3 -> full("" + numbers[0]) + "丁目" + numbers[1] + "番地の" + numbers[2];
            default -> numbers[0] + "の" + numbers[1] + "の" + numbers[2];
        };
    }

    private static String full(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars()
                .map(digit -> digit >= '0' && digit <= '9' ? digit - '0' + '０' : digit)
                .forEach(wide::appendCodePoint);
        return wide.toString();
    }

    private String forms(String name) {
        String typed = name;
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            typed = random.nextBoolean() ? typed.replace(form.getKey(), form.getValue()) : typed;
        }
        return typed.replace("々", random.nextBoolean() ? "々" : "佐");
    }

    private String kana(String reading) {
        String typed = random.nextBoolean() ? toKatakana(reading) : toHiragana(reading);
        return switch (random.nextInt(5)) {
            case 0 -> half(toKatakana(reading));
            case 1 -> typed.replace("おう", "おー").replace("コウ", "コー").replace("ュウ", "ュー");
            case 2 -> typed.replace('づ', 'ず').replace('ヅ', 'ズ').replace('ヴ', 'ブ');
            case 3 -> typed.replace('ゃ', 'や').replace('ょ', 'よ').replace('ュ', 'ユ');
            default -> typed;
        };
    }

    private static String half(String katakana) {
        StringBuilder narrow = new StringBuilder();
        for (char letter : katakana.toCharArray()) {
            int at = FULL.indexOf(letter);
            narrow.append(at < 0 ? letter : HALF.charAt(at));
        }
        return narrow.toString();
    }

    private static String toKatakana(String kana) {
        return moved(kana, 'ぁ', 'ゔ', 'ァ' - 'ぁ');
    }

    private static String toHiragana(String kana) {
        return moved(kana, 'ァ', 'ヴ', 'ぁ' - 'ァ');
    }

    private static String moved(String text, char from, char to, int by) {
        StringBuilder moved = new StringBuilder();
        for (char letter : text.toCharArray()) {
            moved.append((char) (letter >= from && letter <= to ? letter + by : letter));
        }
        return moved.toString();
    }

    /** The whole, with a wide blank or none, or one of the two names. */
    private String part(String name) {
        String[] two = name.split(" ", -1);
        return switch (random.nextInt(5)) {
            case 0 -> two[0] + two[1];
            case 1 -> two[0] + "　" + two[1];
            case 2 -> two[0].codePointCount(0, two[0].length()) < 2 ? name : two[0];
            case 3 -> two[1].codePointCount(0, two[1].length()) < 2 ? name : two[1];
            default -> name;
        };
    }
}
