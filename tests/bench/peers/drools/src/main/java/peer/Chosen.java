package peer;

public record Chosen(String group, String factor) {
  public String getGroup() { return group; }
  public String getFactor() { return factor; }
}
