package peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Usage: Peer CASES RESULTS; see ../protocol.md. */
public final class Peer {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    String rules = new String(Peer.class.getResourceAsStream("/rules.drl").readAllBytes());
    KieBase base = new KieHelper().addContent(rules, ResourceType.DRL).build(EqualityBehaviorOption.EQUALITY);
    List<String> cases = Files.readAllLines(Path.of(arguments[0]));
    List<String> results = List.of();
    var input = new BufferedReader(new InputStreamReader(System.in));
    while (input.readLine() != null) {
      long begin = System.nanoTime();
      long processor = processorTime();
      results = new ArrayList<>();
      for (String line : cases) results.add(evaluate(base, line));
      System.out.printf(java.util.Locale.ROOT, "{\"count\":%d,\"wall\":%.6f,\"processor\":%.6f}%n", cases.size(),
          (System.nanoTime() - begin) / 1e9, (processorTime() - processor) / 1e9);
    }
    Files.write(Path.of(arguments[1]), results);
    System.exit(0);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static String evaluate(KieBase base, String line) throws Exception {
    JsonNode input = JSON.readTree(line);
    KieSession session = base.newKieSession();
    try {
      input.get("antwoorden").fields().forEachRemaining(answer -> tell(session, answer.getKey(), answer.getValue()));
      session.fireAllRules();
      var found = JSON.createArrayNode();
      for (Object object : session.getObjects(new ClassObjectFilter(Conclusion.class))) {
        var conclusion = (Conclusion) object;
        found.addObject().put("id", conclusion.id()).put("waarde", conclusion.value());
      }
      return JSON.writeValueAsString(JSON.createObjectNode().put("id", input.get("id").asText()).set("conclusies", found));
    } finally {
      session.dispose();
    }
  }

  private static void tell(KieSession session, String question, JsonNode value) {
    String[] name = question.split("\\.", 2);
    String part = name.length == 2 ? name[1] : "";
    if (value.isNumber()) {
      session.insert(new Years(name[0], part, value.asDouble()));
    } else if (value.isArray()) {
      value.forEach(one -> session.insert(new Answer(name[0], part, one.asText())));
    } else {
      session.insert(new Answer(name[0], part, value.asText()));
    }
  }
}
