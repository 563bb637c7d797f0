package main

var groups = map[string][]string{
	"fysiek":     {"tillen-dragen", "duwen-trekken", "ongunstige-houding", "herhaalde-bewegingen", "lang-zitten"},
	"psychisch":  {"hoog-werktempo", "emotionele-belasting", "hoge-concentratie", "agressie-confrontatie"},
	"werktijden": {"nachtdienst", "ploegendienst", "onregelmatige-diensten", "bereikbaarheidsdienst"},
	"fysisch":    {"lawaai", "trillingen", "hitte", "kou", "gevaarlijke-stoffen", "werken-op-hoogte"},
}

// Conclusion is what a rule adds.
type Conclusion struct {
	ID    string `json:"id"`
	Value string `json:"waarde"`
}

// Case is what rules see: the answers, and what was concluded so far.
type Case struct {
	words map[string][]string
	years map[string]float64
	found []Conclusion
}

func newCase(answers map[string]any) *Case {
	made := &Case{words: map[string][]string{}, years: map[string]float64{}, found: []Conclusion{}}
	for question, answer := range answers {
		switch value := answer.(type) {
		case string:
			made.words[question] = []string{value}
		case float64:
			made.years[question] = value
		case []any:
			for _, option := range value {
				made.words[question] = append(made.words[question], option.(string))
			}
		}
	}
	return made
}

// Is tells whether this was answered, alone or among others.
func (c *Case) Is(question, value string) bool {
	for _, word := range c.words[question] {
		if word == value {
			return true
		}
	}
	return false
}

// Known tells whether there is an answer other than weet-niet.
func (c *Case) Known(question string) bool {
	words := c.words[question]
	return len(words) > 0 && words[0] != "weet-niet"
}

// Reports counts what was chosen other than geen and weet-niet.
func (c *Case) Reports(question string) int64 {
	var count int64
	for _, word := range c.words[question] {
		if word != "geen" && word != "weet-niet" {
			count++
		}
	}
	return count
}

// Years is negative when the answer is no number.
func (c *Case) Years(question string) float64 {
	if years, known := c.years[question]; known {
		return years
	}
	return -1
}

// Chosen counts the factors of a group.
func (c *Case) Chosen(group string) int64 {
	var count int64
	for _, factor := range groups[group] {
		if c.Is("belastende-factoren", factor) {
			count++
		}
	}
	return count
}

// OnlyLight tells whether nothing of the group was chosen that can weigh high on its own.
func (c *Case) OnlyLight(group string) bool {
	for _, factor := range groups[group] {
		if factor != "lang-zitten" && factor != "hoge-concentratie" && c.Is("belastende-factoren", factor) {
			return false
		}
	}
	return true
}

// Weighed tells whether a chosen group has frequency, magnitude and duration.
func (c *Case) Weighed(group string) bool {
	return c.Chosen(group) > 0 && c.Known("frequentie."+group) && c.Known("omvang."+group) && c.Years("duur."+group) >= 0
}

// Raised tells whether a group weighs verhoogd or hoog.
func (c *Case) Raised(group string) bool {
	return c.Concluded("factor."+group, "verhoogd") || c.Concluded("factor."+group, "hoog")
}

func (c *Case) count(holds func(group string) bool) int64 {
	var count int64
	for group := range groups {
		if holds(group) {
			count++
		}
	}
	return count
}

// RaisedGroups counts them.
func (c *Case) RaisedGroups() int64 { return c.count(c.Raised) }

// ChosenGroups counts the groups with a factor.
func (c *Case) ChosenGroups() int64 {
	return c.count(func(group string) bool { return c.Chosen(group) > 0 })
}

// LowGroups counts the groups that weigh laag.
func (c *Case) LowGroups() int64 {
	return c.count(func(group string) bool { return c.Concluded("factor."+group, "laag") })
}

// Unweighed counts the chosen groups without a weight.
func (c *Case) Unweighed() int64 {
	return c.count(func(group string) bool { return c.Chosen(group) > 0 && !c.Weighed(group) })
}

// Concluded tells whether a rule concluded this.
func (c *Case) Concluded(id, value string) bool {
	for _, one := range c.found {
		if one.ID == id && one.Value == value {
			return true
		}
	}
	return false
}

// Conclude adds a conclusion once.
func (c *Case) Conclude(id, value string) {
	if !c.Concluded(id, value) {
		c.found = append(c.found, Conclusion{id, value})
	}
}
