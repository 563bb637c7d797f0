package peer;

public record Answer(String question, String part, String value) {
  public String getQuestion() { return question; }
  public String getPart() { return part; }
  public String getValue() { return value; }
}
