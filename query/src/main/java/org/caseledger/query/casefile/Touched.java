package org.caseledger.query.casefile;

/** What a change in a household may touch, and what then becomes of it. */
enum Touched {
    CONSENT("同意"),
    CASE("多機関協働"),
    AGENCY("関わっている機関"),
    ITEM("検討事案"),
    REFERRAL("つなぎ"),
    PROTECTION("所在秘匿"),
    CONTACT_RULE("連絡・訪問の決まり"),
    RELATIONSHIP("関係"),
    SAFETY("安全に関する記録");

    private final String words;

    Touched(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether everybody of the file counts, not only the person the change is about. */
    boolean concernsTheFile(Change change) {
        return switch (change) {
            case MOVING_IN, BIRTH, JOINING, SPLIT -> true;
            case DEATH, MOVING_OUT, ABSENCE, RETURN -> false;
        };
    }

    /** In words, for whoever is about to record the change; nothing happens by itself. */
    String afterwards(Change change) {
        return switch (change) {
            case DEATH -> afterDeath();
            case MOVING_OUT -> afterMovingOut();
            case SPLIT -> afterSplit();
            case ABSENCE, RETURN -> whileAway();
            case MOVING_IN, BIRTH, JOINING -> afterJoining();
        };
    }

    private String afterDeath() {
        return switch (this) {
            case CONSENT -> "亡くなった方の同意を、新たな提供の根拠にしないでください。守秘義務は続きます。";
            case CASE -> "プランと役割は自動では終わりません。見直し又は終結を会議で決めてください。";
            case AGENCY -> "役割の終了を機関ごとに記録してください。";
            case ITEM -> "次の会議で扱いを確かめてください。";
            case REFERRAL -> "受け手に伝え、取り下げるか、ほかの世帯員について続けるかを決めてください。";
            case PROTECTION -> "秘匿は続きます。解除は一件ずつ、市町村職員が記録します。";
            case CONTACT_RULE -> "連絡の決まりを終えるか確かめてください。";
            case RELATIONSHIP -> "関係は記録に残ります。終わりの日を記録できます。";
            case SAFETY -> "続いている記録を見直してください。";
        };
    }

    private String afterMovingOut() {
        return switch (this) {
            case CONSENT -> "同意は続きますが、転出先の機関は共有範囲に入っていません。引継ぎには改めて本人の同意が必要です。";
            case CASE -> "支援は自動では終わりません。引継ぎ又は終結を会議で決めてください。";
            case AGENCY -> "役割を続けるか終えるかを機関ごとに確かめてください。";
            case ITEM -> "次の会議で扱いを確かめてください。";
            case REFERRAL -> "受け手に転出を伝えてください。";
            case PROTECTION -> "秘匿は続きます。転出先は秘匿記録にだけ保管し、転出先の市町村での措置を確かめてください。";
            case CONTACT_RULE -> "新しい連絡先でも守るか確かめてください。";
            case RELATIONSHIP -> "同居でなくなっても関係は続きます。";
            case SAFETY -> "転出先の機関への連絡が要るか判断してください。通告・通報に同意は要りません。";
        };
    }

    private String afterSplit() {
        return switch (this) {
            case CONSENT -> "同意は人ごとのもので、そのまま続きます。相手方の世帯の同意にはなりません。";
            case CASE -> "同じ支援ケースのまま続きます。会わせてはならない世帯は、別のケースとして受け付けてください。";
            case AGENCY -> "このケースに関わる機関は両方の世帯の記録を見ます。分けるときは別のケースにしてください。";
            case ITEM -> "事案の対象者を世帯ごとに分けるか確かめてください。";
            case REFERRAL -> "つなぎの対象者を確かめてください。";
            case PROTECTION -> "秘匿は続きます。一方の住所や話を他方に伝えないでください。";
            case CONTACT_RULE -> "世帯への注意は元の世帯に残ります。新しい世帯に要るものは改めて記録してください。";
            case RELATIONSHIP -> "世帯が分かれても関係は続きます。";
            case SAFETY -> "元の世帯に残ります。新しい世帯について改めて判断してください。";
        };
    }

    private String whileAway() {
        return switch (this) {
            case CONSENT -> "同意は続きます。期限を確かめてください。";
            case CASE -> "支援は続きます。見直しの時期を確かめてください。";
            case AGENCY -> "不在の間の役割を確かめてください。";
            case ITEM, REFERRAL -> "本人が出席又は面談できるか確かめてください。";
            case PROTECTION -> "秘匿は続きます。居所は秘匿記録にだけ保管してください。";
            case CONTACT_RULE -> "不在先への連絡にも守るか確かめてください。";
            case RELATIONSHIP -> "変わりません。";
            case SAFETY -> "不在及び戻りの前後で見直してください。";
        };
    }

    private String afterJoining() {
        return switch (this) {
            case PROTECTION -> "秘匿されている方がいます。新たに加わる人が、その相手方でないか確かめてください。";
            case CONSENT -> "加わる人の同意は、これまでの同意に含まれません。改めて確かめてください。";
            case CASE -> "プランの対象に加えるには見直しが必要です。";
            case CONTACT_RULE -> "加わる人にも守ってもらうか確かめてください。";
            case SAFETY -> "加わる人への影響を判断してください。";
            case AGENCY, ITEM, REFERRAL, RELATIONSHIP -> "変わりません。";
        };
    }
}
