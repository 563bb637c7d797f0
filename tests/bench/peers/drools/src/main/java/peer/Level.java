package peer;

public record Level(String group, String value) {
  public String getGroup() { return group; }
  public String getValue() { return value; }
}
