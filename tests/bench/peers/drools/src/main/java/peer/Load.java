package peer;

import java.util.List;
import java.util.Map;

/** What a factor belongs to, and what it weighs. */
public final class Load {
  private static final Map<String, List<String>> GROUPS = Map.of(
      "fysiek", List.of("tillen-dragen", "duwen-trekken", "ongunstige-houding", "herhaalde-bewegingen", "lang-zitten"),
      "psychisch", List.of("hoog-werktempo", "emotionele-belasting", "hoge-concentratie", "agressie-confrontatie"),
      "werktijden", List.of("nachtdienst", "ploegendienst", "onregelmatige-diensten", "bereikbaarheidsdienst"),
      "fysisch", List.of("lawaai", "trillingen", "hitte", "kou", "gevaarlijke-stoffen", "werken-op-hoogte"));

  public static String groupOf(String factor) {
    for (var group : GROUPS.entrySet()) {
      if (group.getValue().contains(factor)) return group.getKey();
    }
    return null;
  }

  public static String weigh(String often, String heavy, double years) {
    boolean regularly = often.equals("wekelijks") || often.equals("dagelijks");
    boolean daily = often.equals("dagelijks");
    if (regularly && heavy.equals("zwaar") || daily && heavy.equals("matig") && years >= 5) return "hoog";
    if (regularly && heavy.equals("matig") || often.equals("maandelijks") && heavy.equals("zwaar")
        || daily && heavy.equals("licht") && years >= 10) {
      return "verhoogd";
    }
    return "laag";
  }

  private Load() {}
}
